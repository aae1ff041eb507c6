<?cs include!"layout/office.cs" ?>

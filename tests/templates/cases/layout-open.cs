<?cs include!"layout/open.cs" ?>

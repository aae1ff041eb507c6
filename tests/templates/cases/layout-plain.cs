<?cs include!"layout/plain.cs" ?>

<?cs include!"layout/base.cs" ?>

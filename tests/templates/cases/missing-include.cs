<?cs include!"macros/no-such.cs" ?>

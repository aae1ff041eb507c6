<?cs include!"macros/all.cs" ?><?cs include!"common/error.cs" ?>

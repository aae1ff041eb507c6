<?cs include!"macros/all.cs" ?><?cs each:x = Sample.list ?>

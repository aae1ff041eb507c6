<?cs include!"macros/all.cs" ?><?cs call:no_such_macro("a") ?>

<?cs include!"macros/all.cs" ?><?cs call:crumbs() ?>

<?cs include!"macros/all.cs" ?><?cs call:logout_form(Hostile.double) ?><?cs call:elder_link() ?>

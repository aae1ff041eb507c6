<?cs include!"macros/all.cs" ?><?cs call:logout_form(Hostile.double, Hostile.single) ?><?cs call:elder_link() ?>

<?cs include!"macros/all.cs" ?><?cs call:art_hero() ?>

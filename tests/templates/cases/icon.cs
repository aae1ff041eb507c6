<?cs include!"macros/all.cs" ?><?cs call:icon("search") ?>
<?cs call:icon_big("search") ?>
<?cs call:badge("search") ?>
<?cs call:icon(Hostile.double) ?>
<?cs call:brand_mark() ?>
<?cs call:art_empty() ?>

<?cs include!"macros/all.cs" ?>
<?cs call:award_content(A) ?>
<?cs call:award_ranking() ?>

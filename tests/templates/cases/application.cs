<?cs include!"macros/all.cs" ?>
<?cs call:application_facts(A) ?>
<?cs call:application_years(A) ?>
<?cs call:application_years(B) ?>
<?cs call:application_limits() ?>

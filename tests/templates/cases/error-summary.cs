<?cs include!"macros/all.cs" ?><?cs call:error_summary() ?>

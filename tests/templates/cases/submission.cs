<?cs include!"macros/all.cs" ?>
<?cs call:submission_round(R) ?>
<?cs call:submission_round(N) ?>
<table><tr><?cs call:submission_row_actions("/dispatch/entries/7", X) ?><?cs call:submission_row_actions("/dispatch/entries/8", N) ?></tr></table>
<?cs call:submission_actions("/dispatch/entries/7", X, "/dispatch/awards/experts") ?>
<?cs call:submission_history(X.history) ?>
<?cs call:submission_history(N.history) ?>
<?cs call:submission_gaps(X.gaps) ?>
<?cs call:submission_gaps(N.gaps) ?>
<?cs call:submission_proofs(X.files, "/dispatch/entry-files/", F) ?>
<?cs call:submission_proofs(N.files, "/dispatch/entry-files/", F) ?>
<?cs call:submission_files(X.files) ?>
<?cs call:submission_files(N.files) ?>

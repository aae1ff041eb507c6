<?cs include!"macros/all.cs" ?><?cs call:case_load(Sample.late) ?><?cs call:case_load(Sample.none) ?><?cs call:case_load(Hostile) ?>

<?cs include!"macros/all.cs" ?><?cs call:timeline(Sample.steps) ?>

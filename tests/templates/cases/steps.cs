<?cs include!"macros/all.cs" ?><?cs call:steps(Sample.steps) ?>

<?cs include!"macros/all.cs" ?><?cs call:review(Sample.x) ?><?cs call:review(Sample.y) ?>

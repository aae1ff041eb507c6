<?cs include!"macros/all.cs" ?><?cs call:thread(Sample.thread) ?>

<?cs include!"macros/all.cs" ?><?cs call:export_links(Sample) ?>

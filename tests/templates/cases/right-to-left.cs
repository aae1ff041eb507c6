<?cs include!"macros/all.cs" ?><?cs call:page_head(Hostile.turned, Hostile.turned) ?><?cs call:tag(Hostile.tags) ?>

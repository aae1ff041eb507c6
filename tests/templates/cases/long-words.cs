<?cs include!"macros/all.cs" ?><p><?cs call:tag(Hostile.long) ?></p><?cs call:notice("", Hostile.long) ?>

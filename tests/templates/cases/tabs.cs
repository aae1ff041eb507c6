<?cs include!"macros/all.cs" ?><?cs call:tabs("类型", Sample.tabs) ?><?cs call:tabs(Hostile.double, Sample.none) ?>

<?cs include!"macros/all.cs" ?><?cs call:gallery(Sample.gallery, Hostile.script) ?><?cs call:gallery(Sample.one, "水泵") ?><?cs call:gallery(Sample.none, "没有") ?>

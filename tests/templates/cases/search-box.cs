<?cs include!"macros/all.cs" ?><?cs call:search_box("q", "全站搜索", "/search", "搜服务", "搜索") ?>
<?cs call:search_box(Hostile.double, Hostile.script, "/search", Hostile.double, Hostile.both) ?>

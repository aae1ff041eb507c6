<?cs include!"macros/all.cs" ?><?cs call:filters_open("/services", "搜索条件") ?><?cs call:field(Form.sift.fields.q) ?><?cs call:filters_close("找服务") ?>
<?cs call:chips_open() ?><?cs call:chip(Hostile.script, "/services?a=1&b=2") ?><?cs call:chips_close() ?>
<?cs call:facets_open() ?><?cs call:facet("类别", Sample.facet) ?><?cs call:facet("没有", Sample.none) ?><?cs call:facets_close() ?>

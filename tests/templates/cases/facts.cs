<?cs include!"macros/all.cs" ?><dl class="facts"><?cs call:fact("电话", "0731") ?><?cs call:fact("空", "") ?><?cs call:fact("没有", Sample.none) ?><?cs call:fact("零", "0") ?><?cs call:fact(Hostile.both, Hostile.script) ?></dl>
<?cs call:facts_list(Sample.facts) ?>
<dl class="figures"><?cs call:figure("按期办结", "97.1", "%", "注") ?><?cs call:figure("零", "0", "", "") ?><?cs call:figure(Hostile.both, Hostile.script, Hostile.both, Hostile.entity) ?></dl>

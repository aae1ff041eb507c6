<?cs include!"macros/all.cs" ?><?cs call:empty("没有服务", "换一个词") ?>
<?cs call:empty(Hostile.script, "") ?>
<?cs call:empty_open(Hostile.both, Hostile.script) ?><a class="button" href="/">回首页</a><?cs call:empty_close() ?>
<?cs call:waiting(Hostile.double) ?>

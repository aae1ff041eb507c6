<?cs include!"macros/all.cs" ?><?cs call:page_open("narrow") ?><?cs call:page_head(Hostile.script, Hostile.both) ?><?cs call:page_close() ?>
<?cs call:page_open("") ?><?cs call:page_head_open("题", "") ?><a class="button" href="/">回首页</a><?cs call:page_head_close() ?><?cs call:page_close() ?>
<?cs call:head("最新需求", "窗口已审核", "/needs", "全部需求") ?><?cs call:head("没有更多", "", "", "") ?>
<?cs call:head_id(Hostile.double, Hostile.script, Hostile.both, Hostile.double, Hostile.script) ?><?cs call:more(Hostile.double, Hostile.script) ?>

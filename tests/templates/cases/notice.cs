<?cs include!"macros/all.cs" ?><?cs call:notice("", "资质由所选窗口每日审核。") ?>
<?cs call:notice("info", "说明") ?>
<?cs call:notice("good", "已保存。") ?>
<?cs call:notice("wait", "请等") ?>
<?cs call:notice("urgent", Hostile.script) ?>
<?cs call:notice(Hostile.double, Hostile.both) ?>
<?cs call:notice_open("good") ?>a<?cs call:notice_close() ?>

<?cs include!"macros/all.cs" ?><?cs call:status("", "已发布", "") ?>
<?cs call:status("good", "完成", "") ?>
<?cs call:status("wait", "待付款确认", "") ?>
<?cs call:status("urgent", "超期", "") ?>
<?cs call:status("idle", "草稿", "") ?>
<?cs call:status("good", "核心服务机构", "star") ?>
<?cs call:status(Hostile.double, Hostile.script, Hostile.single) ?>

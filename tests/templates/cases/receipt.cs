<?cs include!"macros/all.cs" ?><?cs call:receipt_open("需求已提交", "D1", "2026 年 11 月 20 日") ?><?cs call:receipt_part("接下来") ?><?cs call:days(Sample.days) ?><?cs call:receipt_part_close() ?><?cs call:receipt_counted("提交当天不算", Sample.days) ?><?cs call:receipt_close() ?>
<?cs call:receipt_open(Hostile.script, Hostile.both, Hostile.script) ?><?cs call:receipt_part(Hostile.script) ?><?cs call:receipt_part_close() ?><?cs call:receipt_close() ?>
<?cs call:receipt_open("没有编号", "", "2026") ?><?cs call:receipt_close() ?>
<?cs call:receipt_now("urgent", "需求：已退回", "D2", "2026") ?><?cs call:receipt_close() ?><?cs call:receipt_now("wait", "待审核", "", "") ?><?cs call:receipt_close() ?><?cs call:receipt_now("", Hostile.script, "", "") ?><?cs call:receipt_close() ?>

<?cs # Receipt and state of an appeal. Data.appeal: number state label phone opinion due days counted filed;
       Data.days.N: month day weekday note kind ?>
<?cs call:page_open("narrow") ?>
<?cs call:receipt_open("手机号变更申诉：" + Data.appeal.label, Data.appeal.number, Data.appeal.filed) ?>
<?cs if:Data.appeal.state == "filed" ?>
<?cs call:receipt_part("接下来") ?><p>账号所属窗口核实您的材料，最迟 <b><?cs var:Data.appeal.due ?></b> 答复。通过后再过 72 小时，账号改绑 <?cs var:Data.appeal.phone ?>，期间会通知原手机号。</p><p class="gap-s">结果会发短信到 <?cs var:Data.appeal.phone ?>；也可以凭受理编号打开本页查看。请保存编号。</p><?cs call:receipt_part_close() ?>
<?cs call:receipt_part("这个日期是怎么算的") ?><p><?cs var:Data.appeal.counted ?></p><?cs call:days(Data.days) ?><?cs call:receipt_part_close() ?>
<?cs else ?>
<?cs call:receipt_part("审核结果") ?><p><?cs call:status("", Data.appeal.label, "") ?></p><?cs if:Data.appeal.opinion ?><p class="gap-s"><?cs var:Data.appeal.opinion ?></p><?cs /if ?><?cs call:receipt_part_close() ?>
<?cs /if ?>
<?cs call:receipt_close() ?>
<p class="gap-top"><a class="button quiet" href="/">返回首页</a></p>
<?cs call:page_close() ?>

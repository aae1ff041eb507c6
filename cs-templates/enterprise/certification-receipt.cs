<?cs # The receipt and the history of 企业认证. Data.certification as certification.cs; Data.{due,counted}, Data.days.N while the window has
       it; Data.history.N ?>
<div class="narrow"><?cs if:Data.due ?><?cs call:receipt_open("企业认证已提交", Data.certification.uscc, Data.certification.submitted_at) ?><?cs else ?><?cs call:receipt_open("企业认证：" + Data.certification.state_word, Data.certification.uscc, Data.certification.submitted_at) ?><?cs /if ?>
<?cs call:receipt_part("办理情况") ?><?cs call:timeline(Data.history) ?><?cs call:receipt_part_close() ?>
<?cs if:Data.due ?><?cs call:receipt_part("这个日期是怎么算的") ?><p><?cs var:Data.counted ?></p><?cs call:days(Data.days) ?><?cs call:receipt_part_close() ?><?cs /if ?>
<?cs call:receipt_part("您提交的内容") ?><dl class="facts"><?cs call:fact("企业全称", Data.certification.name) ?><?cs call:fact("变更为", Data.certification.new_name) ?><?cs call:fact("统一社会信用代码", Data.certification.uscc) ?><?cs call:fact("代码变更为", Data.certification.new_uscc) ?><?cs call:fact("审核窗口", Data.certification.window_name) ?><?cs call:fact("窗口电话", Data.certification.window_phone) ?></dl>
<p class="actions gap-top no-print"><a class="button" href="/enterprise/certification"><?cs if:Data.certification.state == "returned" || Data.certification.state == "refused" ?>修改后重新提交<?cs else ?>企业认证<?cs /if ?></a><a class="button quiet" href="/enterprise/profile">企业资料</a></p><?cs call:receipt_part_close() ?>
<?cs call:receipt_close() ?>
<div class="gap-top"><?cs call:notice_open("") ?><b>有变化会告诉您。</b>通过或退回都会发站内<a href="/enterprise/messages">消息</a>。<?cs call:notice_close() ?></div></div>

<?cs # 发布需求 and 修改需求. Data.{title,lead,reason}; Form.need ?>
<div class="narrow"><?cs call:page_head(Data.title, Data.lead) ?>
<?cs if:Data.reason ?><?cs call:notice_open("urgent") ?><b>窗口的意见：</b><?cs var:Data.reason ?><?cs call:notice_close() ?><?cs /if ?>
<?cs call:form(Form.need) ?></div>

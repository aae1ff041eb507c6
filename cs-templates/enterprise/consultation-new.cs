<?cs # 立刻咨询. Data.{name,about,usual}; Form.ask ?>
<div class="narrow">
    <?cs call:page_head("立刻咨询", Data.about) ?>
    <?cs call:notice_open("") ?>
        <b><?cs var:Data.name ?></b>在 <b>1 个工作日</b>内回复
        <?cs if:Data.usual ?>，一般 <?cs var:Data.usual ?><?cs /if ?>。咨询不收费，也不等于下单。
    <?cs call:notice_close() ?>
    <div class="gap-top"><?cs call:form(Form.ask) ?></div>
</div>

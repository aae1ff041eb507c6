<?cs # 发布需求 and 修改需求. Data.{title,lead,reason}; Data.files.N of one that has papers; Form.need or
       Form.need_edit ?>
<div class="narrow">
    <?cs call:page_head(Data.title, Data.lead) ?>
    <?cs if:Data.reason ?>
        <?cs call:notice_open("urgent") ?>
            <b>窗口的意见：</b><?cs var:Data.reason ?>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs if:Form.need.action ?>
        <?cs call:form(Form.need) ?>
    <?cs else ?>
        <?cs call:form_open(Form.need_edit) ?>
            <?cs set:Macro.grouped = "" ?>
            <?cs each:x = Form.need_edit.fields ?>
                <?cs if:x.name != "drop" || subcount(Data.files) > #0 ?>
                    <?cs if:x.group ?>
                        <?cs if:Macro.grouped ?><?cs call:group_close() ?><?cs /if ?>
                        <?cs call:group_open(x.group) ?>
                        <?cs set:Macro.grouped = "1" ?>
                    <?cs /if ?>
                    <?cs call:field(x) ?>
                <?cs /if ?>
            <?cs /each ?>
            <?cs call:group_close() ?>
        <?cs call:form_close(Form.need_edit) ?>
    <?cs /if ?>
</div>

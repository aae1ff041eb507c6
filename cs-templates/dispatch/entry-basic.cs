<?cs # 基本信息 of an entry. Data.tabs, Data.entry, Data.sheet; Form.award_basic ?>
<div class="narrow">
    <?cs call:page_head(Data.sheet.edit_title, Data.entry.title + " · " + Data.entry.category + " · " + Data.entry.round) ?>
    <?cs call:tabs("申报步骤", Data.tabs) ?>
    <?cs call:form(Form.award_basic) ?>
    <p class="gap-top"><a class="button plain" href="<?cs var:Data.sheet.list_url ?>">返回</a></p>
</div>

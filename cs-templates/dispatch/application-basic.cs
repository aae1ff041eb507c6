<?cs # 基本信息. Data.tabs, Data.application; Form.application_basic ?>
<div class="narrow">
    <?cs call:page_head("编辑服务机构申报信息", Data.application.round) ?>
    <?cs call:tabs("申报步骤", Data.tabs) ?>
    <?cs call:form(Form.application_basic) ?>
    <p class="gap-top"><a class="button plain" href="/dispatch/applications">返回</a></p>
</div>

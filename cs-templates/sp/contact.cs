<?cs # 联系方式 of a provider. Data.q as qualification.cs; Form.contact ?>
<div class="narrow">
    <?cs call:page_head("联系方式", "电话、邮箱、网址和服务时间，保存后立即生效，不用审核。") ?>
    <?cs call:form(Form.contact) ?>
</div>

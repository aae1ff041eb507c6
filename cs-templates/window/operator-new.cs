<?cs # 开通工作人员账号. Form.operator ?>
<div class="narrow">
    <?cs call:page_head("开通工作人员账号", "一人一个账号，不共用。") ?>
    <?cs call:form(Form.operator) ?>
    <p class="gap-top"><a href="/window/rights">返回权限</a></p>
</div>

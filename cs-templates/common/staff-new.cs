<?cs # 新增子账号. Data.list_url; Form.staff_new ?>
<div class="narrow">
    <?cs call:page_head("新增子账号", "子账号可以办理日常业务，但不能改营业执照上的内容、申请认证或管理子账号。") ?>
    <?cs call:form(Form.staff_new) ?>
    <p class="gap-top"><a href="<?cs var:Data.list_url ?>">不新增，返回</a></p>
</div>

<?cs # 修改子账号. Data.staff as staff-list.cs; Data.list_url; Form.staff ?>
<div class="narrow">
    <?cs call:page_head("修改子账号", Data.staff.own.name) ?>
    <?cs call:form(Form.staff) ?>
    <p class="gap-top"><a href="<?cs var:Data.list_url ?>">不修改，返回</a></p>
</div>

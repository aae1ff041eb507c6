<?cs # 删除子账号. Data.staff as staff-list.cs; Data.list_url; Form.staff_delete ?>
<div class="narrow">
    <?cs call:page_head("删除这个子账号？", Data.staff.own.name + "（" + Data.staff.own.person_name + "）") ?>
    <p>删除后不能登录，也不能恢复；这个帐户名称不能再用。办过的事和记录都保留。只是暂时不用，请选禁用。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.staff_delete, "danger", "") ?>
        <a class="button quiet" href="<?cs var:Data.list_url ?>">不删除</a>
    </div>
</div>

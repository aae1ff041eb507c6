<?cs # 禁用子账号. Data.staff as staff-list.cs; Data.list_url; Form.staff_disable ?>
<div class="narrow">
    <?cs call:page_head("禁用这个子账号？", Data.staff.own.name + "（" + Data.staff.own.person_name + "）") ?>
    <p>禁用后不能登录，已经登录的立即退出；办过的事和记录都保留，随时可以恢复。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.staff_disable, "danger", "") ?>
        <a class="button quiet" href="<?cs var:Data.list_url ?>">不禁用</a>
    </div>
</div>

<?cs # 恢复子账号. Data.staff as staff-list.cs; Data.list_url; Form.staff_restore ?>
<div class="narrow">
    <?cs call:page_head("恢复这个子账号？", Data.staff.own.name + "（" + Data.staff.own.person_name + "）") ?>
    <p>恢复后可以用原来的密码登录。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.staff_restore, "", "") ?>
        <a class="button quiet" href="<?cs var:Data.list_url ?>">不恢复</a>
    </div>
</div>

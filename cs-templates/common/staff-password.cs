<?cs # 重置密码. Data.staff as staff-list.cs; Data.list_url; Form.staff_password ?>
<div class="narrow">
    <?cs call:page_head("重置密码", Data.staff.own.name + "（" + Data.staff.own.person_name + "）") ?>
    <p>
        重置后已经登录的立即退出。密码只在这里填写一次，以后不再显示；请当面告诉本人，
        并请本人登录后到“密码修改”换成自己的。
    </p>
    <div class="gap-top"><?cs call:form(Form.staff_password) ?></div>
    <p class="gap-top"><a href="<?cs var:Data.list_url ?>">不重置，返回</a></p>
</div>

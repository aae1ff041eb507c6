<?cs # 密码修改. Form.password ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("密码修改", "修改后，其他设备上的登录会退出。") ?>
    <?cs call:form_open(Form.password) ?>
        <?cs call:fields(Form.password) ?>
        <p class="actions">
            <button type="submit" class="button big"><?cs var:Form.password.button ?></button>
            <a class="button quiet" href="/account">返回</a>
        </p>
    <?cs call:form_end() ?>
<?cs call:page_close() ?>

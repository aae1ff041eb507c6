<?cs # The password again, before a secret is shown. Form.second_factor_password ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("启用动态验证码", "启用后，登录时密码之后还要填写手机上显示的数字；别人知道密码也进不来。") ?>
    <?cs call:form_open(Form.second_factor_password) ?>
        <?cs call:fields(Form.second_factor_password) ?>
        <p class="actions">
            <button type="submit" class="button big"><?cs var:Form.second_factor_password.button ?></button>
            <a class="button quiet" href="/account">返回</a>
        </p>
    <?cs call:form_end() ?>
<?cs call:page_close() ?>

<?cs # A code to the phone, then a new password. Form.forgot ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("忘记密码", "先获取验证码，再设置新密码。验证码发到账号绑定的手机号。") ?>
    <?cs call:form(Form.forgot) ?>
    <p class="gap-top">
        手机号已经不用了？<a href="/phone-appeal">手机号变更申诉</a>　想起来了？<a href="/login">去登录</a>
    </p>
<?cs call:page_close() ?>

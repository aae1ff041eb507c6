<?cs # Signing in. Data.register_url; Form.login ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("登录", "企业、服务机构、专家、个人和窗口工作人员都从这里登录。") ?>
    <?cs call:form_open(Form.login) ?>
        <?cs call:fields(Form.login) ?>
        <p class="actions">
            <button type="submit" class="button big"><?cs var:Form.login.button ?></button>
        </p>
    <?cs call:form_end() ?>
    <ul class="rows tight gap-top">
        <li>
            <div class="body">
                <a class="title" href="/password/forgot">忘记密码</a>
                <p class="meta"><span>用绑定的手机号重置</span></p>
            </div>
        </li>
        <li>
            <div class="body">
                <a class="title" href="/phone-appeal">手机号变更申诉</a>
                <p class="meta"><span>绑定的手机号不用了，收不到验证码</span></p>
            </div>
        </li>
        <li>
            <div class="body">
                <a class="title" href="<?cs var:Data.register_url ?>">免费注册</a>
                <p class="meta"><span>第一次来，先注册账号</span></p>
            </div>
        </li>
    </ul>
    <?cs if:Site.hotline_support ?>
        <p class="small muted gap-top">
            帐户名称、手机号和密码都不记得了，请拨打技术支持 <?cs var:Site.hotline_support ?>。
        </p>
    <?cs /if ?>
<?cs call:page_close() ?>

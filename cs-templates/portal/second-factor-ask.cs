<?cs # After the password: the code of the authenticator. Data.name; Form.second_factor ?>
<?cs call:page_open("narrow") ?>
    <?cs if:Data.name ?>
        <?cs call:page_head("动态验证码", "正在登录 " + Data.name + "，密码已通过。") ?>
    <?cs else ?>
        <?cs call:page_head("动态验证码", "工作人员登录的第二步，密码之后填写。") ?>
    <?cs /if ?>
    <?cs call:form(Form.second_factor) ?>
    <ul class="rows tight gap-top">
        <li>
            <div class="body">
                <p class="title">手机不在身边</p>
                <p class="meta"><span>在上面填写一个备用码，每个只能用一次</span></p>
            </div>
        </li>
        <li>
            <div class="body">
                <p class="title">手机丢失，备用码也没有</p>
                <p class="meta"><span>请联系安全管理员重置</span></p>
            </div>
        </li>
        <li>
            <div class="body">
                <a class="title" href="/login">换一个账号登录</a>
            </div>
        </li>
    </ul>
<?cs call:page_close() ?>

<?cs # The choice of the kind of account; words of manual 003 §2. Data.{enterprise,provider,person,login}_url ?>

<?cs def:register_card(icon_name, title, text, url) ?>
    <li class="card stack">
        <div class="provider"><?cs call:badge(icon_name) ?><h2><?cs var:title ?></h2></div>
        <p><?cs var:text ?></p>
        <p class="actions">
            <a class="button" href="<?cs var:url ?>">
                点击注册<span class="hide">：<?cs var:title ?></span>
            </a>
        </p>
    </li>
<?cs /def ?>

<?cs call:page_open("") ?>
    <?cs call:page_head("请选择要注册的帐号类型", "注册免费，约 3 分钟。一个手机号可以注册多个账号。") ?>
    <ul class="columns three">
        <?cs call:register_card("building", "企业注册", "企业用户注册时建议用公司邮箱作为帐户名称，并且填写必要的个人信息。注册完成登录后，完善您的基本资料和账户信息，并发布企业产品。", Data.enterprise_url) ?>
        <?cs call:register_card("people", "服务机构注册", "服务机构注册建议用机构邮箱作为帐户名称，并且填写必要的基本信息，注册完成登录后，进行资质管理并发布服务项目。服务专家也从这里注册。", Data.provider_url) ?>
        <?cs call:register_card("user", "个人注册", "个人用户注册时建议用常用邮箱作为帐户名称。注册完成登录后，可以咨询服务、报名活动、提出投诉。以企业名义办理业务，请选择企业注册。", Data.person_url) ?>
    </ul>
    <div class="stack gap-top">
        <?cs call:notice("", "服务机构首次注册请选择“服务机构注册”，不要选“企业注册”。窗口平台与服务机构为同一主体的，服务机构需另外注册账号。") ?>
        <p>已注册？<a href="<?cs var:Data.login_url ?>">现在就去登录</a></p>
    </div>
<?cs call:page_close() ?>

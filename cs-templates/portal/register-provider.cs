<?cs # The choice of the kind of provider (manuals 002 §1.3, 003 §2). Data.{social,government,saas,
       expert,choose,login}_url ?>

<?cs def:provider_card(icon_name, title, text, url) ?>
    <li>
        <a class="card link" href="<?cs var:url ?>">
            <?cs call:badge(icon_name) ?>
            <div><b><?cs var:title ?></b><span><?cs var:text ?></span></div>
        </a>
    </li>
<?cs /def ?>

<?cs call:page_open("") ?>
    <?cs call:page_head("服务机构注册", "请选择要注册的帐号类型。注册后填写资质表，由所属窗口每日审核。") ?>
    <ul class="columns two">
        <?cs call:provider_card("shop", "社会服务注册", "社会机构（企事业单位），提供法律、融资、创业、管理、IT 等服务", Data.social_url) ?>
        <?cs call:provider_card("law", "政府服务注册", "政府部门和公共服务机构，提供政策、办事和公益服务", Data.government_url) ?>
        <?cs call:provider_card("chip", "SAAS服务注册", "通过互联网提供、按使用付费的软件服务", Data.saas_url) ?>
        <?cs call:provider_card("star", "专家注册", "以个人名义为企业提供咨询、诊断和培训的专家", Data.expert_url) ?>
    </ul>
    <p class="gap-top">
        不是服务机构？<a href="<?cs var:Data.choose_url ?>">重新选择帐号类型</a>　已注册？<a href="<?cs var:Data.login_url ?>">现在就去登录</a>
    </p>
<?cs call:page_close() ?>

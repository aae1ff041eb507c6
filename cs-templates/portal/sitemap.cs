<?cs # 网站地图. Data.categories.N.{code name}, Data.channels.N, Data.columns.N.{code name},
       Data.windows.N.{code name} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("网站地图", "") ?>
    <div class="columns two">
        <section class="card stack">
            <h2>办事</h2>
            <ul class="line links">
                <li><a href="/services">找服务</a></li>
                <li><a href="/needs">服务需求</a></li>
                <li><a href="/providers">服务机构</a></li>
                <li><a href="/experts">专家</a></li>
                <li><a href="/products">企业产品</a></li>
                <li><a href="/activities">活动</a></li>
                <li><a href="/rounds">正在申报</a></li>
                <li><a href="/guides">办事指南</a></li>
                <li><a href="/size-test">规模类型自测</a></li>
                <li><a href="/contracts/verify">核对合同</a></li>
                <li><a href="/quotes">行情报价</a></li>
            </ul>
        </section>
        <section class="card stack">
            <h2>账号</h2>
            <ul class="line links">
                <li><a href="/register">免费注册</a></li>
                <li><a href="/login">请登录</a></li>
                <li><a href="/password/forgot">忘记密码</a></li>
                <li><a href="/phone-appeal">手机号变更申诉</a></li>
            </ul>
        </section>
        <section class="card stack">
            <h2>服务类别</h2>
            <ul class="line links">
                <?cs each:c = Data.categories ?>
                    <li><a href="/services?category=<?cs var:c.code ?>"><?cs var:c.name ?></a></li>
                <?cs /each ?>
            </ul>
        </section>
        <section class="card stack">
            <h2>专项服务频道</h2>
            <ul class="line links">
                <?cs each:c = Data.channels ?>
                    <li><a href="/channels/<?cs var:c.code ?>"><?cs var:c.name ?></a></li>
                <?cs /each ?>
            </ul>
        </section>
        <section class="card stack">
            <h2>栏目</h2>
            <ul class="line links">
                <?cs each:c = Data.columns ?>
                    <li><a href="/columns/<?cs var:c.code ?>"><?cs var:c.name ?></a></li>
                <?cs /each ?>
            </ul>
        </section>
        <section class="card stack">
            <h2>窗口</h2>
            <ul class="line links">
                <?cs each:w = Data.windows ?>
                    <li><a href="/windows/<?cs var:w.code ?>"><?cs var:w.name ?></a></li>
                <?cs /each ?>
            </ul>
        </section>
        <section class="card stack">
            <h2>关于</h2>
            <ul class="line links">
                <li><a href="/about">平台介绍</a></li>
                <li><a href="/contact">联系我们</a></li>
                <li><a href="/help">帮助</a></li>
                <li><a href="/terms">服务协议</a></li>
                <li><a href="/privacy">隐私政策</a></li>
                <li><a href="/accessibility">无障碍说明</a></li>
                <li><a href="/fault">网站找错</a></li>
                <li><a href="/feed.xml">订阅（Atom）</a></li>
            </ul>
        </section>
    </div>
<?cs call:page_close() ?>

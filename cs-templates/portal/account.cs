<?cs # 我的账号. Data.account: name kind_label person_name phone_masked created_at last_login_at password_at;
       Data.card: org_kind org_name uscc region_name window_name qualification qualification_state;
       Data.operator; Data.sessions.N: began seen ip browser; Data.appeals.N: number url label created_at ?>
<?cs call:page_open("") ?>
    <?cs call:page_head_open("我的账号", Data.account.kind_label + "账号 · " + Data.account.name) ?>
        <a class="button quiet" href="/logout">退出</a>
    <?cs call:page_head_close() ?>
    <div class="split">
        <div class="stack wide">
            <?cs if:Data.card.qualification && Data.card.qualification_state != "approved" ?>
                <?cs call:notice("wait", "资质状态：" + Data.card.qualification + "。资质由所属平台审核，通过后才会公开展示。") ?>
            <?cs /if ?>
            <section class="card stack">
                <h2>基本信息</h2>
                <dl class="facts">
                    <?cs call:fact("帐户名称", Data.account.name) ?>
                    <?cs call:fact("账号类型", Data.account.kind_label) ?>
                    <?cs if:Data.card.org_kind == "expert" ?>
                        <?cs call:fact("姓名", Data.card.org_name) ?>
                    <?cs elif:Data.card.org_kind == "window" ?>
                        <?cs call:fact("窗口", Data.card.org_name) ?>
                    <?cs elif:Data.card.org_name ?>
                        <?cs call:fact("单位名称", Data.card.org_name) ?>
                    <?cs /if ?>
                    <?cs call:fact("统一社会信用代码", Data.card.uscc) ?>
                    <?cs call:fact("联系人", Data.account.person_name) ?>
                    <?cs call:fact("手机", Data.account.phone_masked) ?>
                    <?cs call:fact("所在地区", Data.card.region_name) ?>
                    <?cs if:Data.card.org_kind != "window" ?>
                        <?cs call:fact("所属平台", Data.card.window_name) ?>
                    <?cs /if ?>
                    <?cs call:fact("注册时间", Data.account.created_at) ?>
                </dl>
                <?cs if:Data.card.qualification ?>
                    <p>
                        资质状态　
                        <?cs if:Data.card.qualification_state == "approved" ?>
                            <?cs call:status("good", Data.card.qualification, "") ?>
                        <?cs elif:Data.card.qualification_state == "returned" ?>
                            <?cs call:status("urgent", Data.card.qualification, "") ?>
                        <?cs else ?>
                            <?cs call:status("wait", Data.card.qualification, "") ?>
                        <?cs /if ?>
                    </p>
                <?cs /if ?>
            </section>
            <section>
                <?cs call:head("正在登录的设备", "不认得的登录，请马上修改密码：其他设备会一起退出。", "", "") ?>
                <?cs call:table_open("正在登录的设备") ?>
                    <?cs call:th("登录时间") ?>
                    <?cs call:th("最近操作") ?>
                    <?cs call:th("浏览器") ?>
                    <?cs call:th("地址") ?>
                    <?cs call:table_body() ?>
                    <?cs each:s = Data.sessions ?>
                        <tr>
                            <?cs call:td("登录时间", s.began) ?>
                            <?cs call:td("最近操作", s.seen) ?>
                            <?cs call:td("浏览器", s.browser) ?>
                            <?cs call:td("地址", s.ip) ?>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
            </section>
        </div>
        <aside class="stack" aria-label="账号安全">
            <div class="card stack">
                <h2>账号安全</h2>
                <ul class="rows tight">
                    <li>
                        <div class="body">
                            <a class="title" href="/password">密码修改</a>
                            <p class="meta">
                                <span>
                                    <?cs if:Data.account.password_at ?>
                                        上次修改 <?cs var:Data.account.password_at.date ?>
                                    <?cs else ?>
                                        尚未修改过
                                    <?cs /if ?>
                                </span>
                            </p>
                        </div>
                    </li>
                    <?cs if:Data.operator ?>
                        <li>
                            <div class="body">
                                <a class="title" href="/second-factor">动态验证码</a>
                                <p class="meta"><span>登录时密码之后的第二道验证</span></p>
                            </div>
                        </li>
                    <?cs /if ?>
                    <li>
                        <div class="body">
                            <a class="title" href="/phone-appeal">手机号变更申诉</a>
                            <p class="meta">
                                <span>
                                    现在绑定 <?cs if:Data.account.phone_masked ?><?cs var:Data.account.phone_masked ?><?cs else ?>（未绑定）<?cs /if ?>
                                </span>
                            </p>
                        </div>
                    </li>
                    <?cs each:p = Data.appeals ?>
                        <li>
                            <div class="body">
                                <a class="title" href="<?cs var:p.url ?>">申诉 <?cs var:p.number ?></a>
                                <p class="meta">
                                    <span><?cs var:p.created_at.date ?></span>
                                    <span><?cs var:p.label ?></span>
                                </p>
                            </div>
                        </li>
                    <?cs /each ?>
                </ul>
            </div>
        </aside>
    </div>
<?cs call:page_close() ?>

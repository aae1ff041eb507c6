<?cs # One member. Data.member: id title name kind person phone email org org_phone uscc region window staff
       public_url state state.kind qualification qualification.kind created_at last_login_at may_manage
       active disabled; Data.sums.{needs,orders,services, products,accounts}; Data.colleagues.N as members;
       Data.history.N ?>
<?cs call:page_head_open(Data.member.title, Data.member.kind + " · " + Data.member.window) ?>
    <?cs call:status(Data.member.state.kind, Data.member.state, "") ?>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <?cs if:Data.member.org ?>
            <section class="card stack">
                <h2>单位</h2>
                <dl class="facts">
                    <?cs call:fact("名称", Data.member.org) ?>
                    <?cs call:fact("统一社会信用代码", Data.member.uscc) ?>
                    <?cs call:fact("所在地区", Data.member.region) ?>
                    <?cs call:fact("单位电话", Data.member.org_phone) ?>
                    <?cs call:fact("认证或资质", Data.member.qualification) ?>
                </dl>
                <?cs if:Data.member.public_url ?>
                    <p><a href="<?cs var:Data.member.public_url ?>">看公开页面</a></p>
                <?cs /if ?>
            </section>
        <?cs /if ?>
        <section class="card stack">
            <h2>账号</h2>
            <dl class="facts">
                <?cs call:fact("帐户名称", Data.member.name) ?>
                <?cs if:Data.member.staff ?><?cs call:fact("类别", "子账号") ?><?cs /if ?>
                <?cs call:fact("联系人", Data.member.person) ?>
                <?cs call:fact("手机", Data.member.phone) ?>
                <?cs call:fact("邮箱", Data.member.email) ?>
                <?cs call:fact("注册时间", Data.member.created_at) ?>
                <?cs if:Data.member.last_login_at ?>
                    <?cs call:fact("最近登录", Data.member.last_login_at) ?>
                <?cs else ?>
                    <?cs call:fact("最近登录", "没有登录过") ?>
                <?cs /if ?>
            </dl>
            <p class="actions">
                <a class="button quiet" href="/window/members/<?cs var:Data.member.id ?>/phone">
                    <?cs call:icon("phone") ?>查看完整手机号
                </a>
            </p>
        </section>
        <section class="card stack">
            <h2>在平台上</h2>
            <dl class="figures four">
                <?cs if:Data.member.kind != "服务机构" ?>
                    <?cs call:figure("服务需求", Data.sums.needs, "条", "") ?>
                    <?cs call:figure("企业产品", Data.sums.products, "个", "") ?>
                <?cs else ?>
                    <?cs call:figure("服务产品", Data.sums.services, "项", "") ?>
                <?cs /if ?>
                <?cs call:figure("订单", Data.sums.orders, "单", "") ?>
                <?cs call:figure("账号", Data.sums.accounts, "个", "") ?>
            </dl>
        </section>
        <?cs if:subcount(Data.colleagues) > #0 ?>
            <section class="card flush">
                <div class="head"><h2>同一单位的账号</h2></div>
                <?cs call:table_open("同一单位的账号") ?>
                    <?cs call:th("账号") ?>
                    <?cs call:th("状态") ?>
                    <?cs call:th("手机") ?>
                    <?cs call:table_body() ?>
                    <?cs each:c = Data.colleagues ?>
                        <tr>
                            <?cs call:row_name("/window/members/" + c.id, c.name, c.person) ?>
                            <td data-label="状态"><?cs call:status(c.state.kind, c.state, "") ?></td>
                            <?cs call:td("手机", c.phone) ?>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
            </section>
        <?cs /if ?>
    </div>
    <aside class="stack" aria-label="管理与记录">
        <?cs if:Data.member.may_manage ?>
            <section class="card stack">
                <h2>管理</h2>
                <?cs if:Data.member.active ?>
                    <p class="actions">
                        <a class="button quiet" href="/window/members/<?cs var:Data.member.id ?>/reset">
                            重置密码
                        </a>
                        <a class="button quiet" href="/window/members/<?cs var:Data.member.id ?>/disable">
                            禁用
                        </a>
                    </p>
                <?cs elif:Data.member.disabled ?>
                    <p class="actions">
                        <a class="button" href="/window/members/<?cs var:Data.member.id ?>/restore">恢复</a>
                    </p>
                <?cs else ?>
                    <p>账号已注销，不能再改。</p>
                <?cs /if ?>
                <?cs if:Data.member.active || Data.member.disabled ?>
                    <p>
                        <a class="action danger" href="/window/members/<?cs var:Data.member.id ?>/close">
                            <?cs call:icon("close") ?>注销无效账号
                        </a>
                    </p>
                <?cs /if ?>
            </section>
        <?cs /if ?>
        <section class="card stack">
            <h2>管理记录</h2>
            <?cs if:subcount(Data.history) > #0 ?>
                <?cs call:timeline(Data.history) ?>
            <?cs else ?>
                <p class="muted">窗口还没有对这个账号做过什么。</p>
            <?cs /if ?>
        </section>
    </aside>
</div>

<?cs # What one account may do, and why. Data.account: id name person kind window state state_kind active
       centre centre_url last_login_at; Data.groups.N: role window withdraw_url; rights.M: function_name why
       by granted_at withdraw_url; Data.{operator,may_grant,myself,second_factor} ?>
<?cs call:page_head_open(Data.account.person + "的权限", Data.account.name + " · " + Data.account.kind + " · " + Data.account.window) ?>
    <?cs call:status(Data.account.state_kind, Data.account.state, "") ?>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <section class="card stack">
            <h2>账号类型带来的</h2>
            <p>
                账号类型是<?cs var:Data.account.kind ?>，登录后进入“<?cs var:Data.account.centre ?>”
                <?cs if:Data.operator ?>
                    ，能看到自己有权限的菜单。其余都来自下面的授权。
                <?cs else ?>
                    ，只能办理自己单位或本人的事；这类账号不能再授权。
                <?cs /if ?>
            </p>
        </section>
        <?cs if:Data.operator ?>
            <?cs if:subcount(Data.groups) > #0 ?>
                <?cs each:g = Data.groups ?>
                    <section class="card flush">
                        <div class="head">
                            <h2><?cs var:g.role ?> · <?cs var:g.window ?>及下级窗口</h2>
                            <?cs if:Data.may_grant ?>
                                <a class="action danger" href="<?cs var:g.withdraw_url ?>">收回整个角色</a>
                            <?cs /if ?>
                        </div>
                        <?cs call:table_open("授权") ?>
                            <?cs call:th("功能") ?>
                            <?cs call:th("授权人") ?>
                            <?cs call:th("从何时起") ?>
                            <?cs if:Data.may_grant ?><?cs call:th_hidden("操作") ?><?cs /if ?>
                            <?cs call:table_body() ?>
                            <?cs each:x = g.rights ?>
                                <tr>
                                    <th scope="row">
                                        <a class="name"
                                                href="/window/rights/who?function=<?cs var:x.function_code ?>&amp;window=<?cs var:x.window_id ?>">
                                            <?cs var:x.function_name ?>
                                        </a>
                                    </th>
                                    <?cs call:td("授权人", x.by) ?>
                                    <td data-label="从何时起">
                                        <span class="nowrap"><?cs var:x.granted_at.date ?></span>
                                    </td>
                                    <?cs if:Data.may_grant ?>
                                        <td class="actions-cell">
                                            <?cs call:action_danger(x.withdraw_url, "收回", "close") ?>
                                        </td>
                                    <?cs /if ?>
                                </tr>
                            <?cs /each ?>
                        <?cs call:table_close() ?>
                    </section>
                <?cs /each ?>
            <?cs else ?>
                <?cs call:empty("没有授权", "这个账号登录后只能看到首页和消息。") ?>
            <?cs /if ?>
        <?cs /if ?>
    </div>
    <aside class="stack" aria-label="授权管理">
        <?cs if:Data.may_grant ?>
            <section class="card stack">
                <h2>授权管理</h2>
                <p class="actions">
                    <a class="button" href="/window/rights/<?cs var:Data.account.id ?>/grant">授权</a>
                    <?cs if:Data.account.active ?>
                        <a class="button quiet" href="/window/rights/<?cs var:Data.account.id ?>/disable">
                            停用账号
                        </a>
                    <?cs else ?>
                        <a class="button quiet" href="/window/rights/<?cs var:Data.account.id ?>/restore">
                            恢复账号
                        </a>
                    <?cs /if ?>
                    <?cs if:Data.second_factor ?>
                        <a class="button quiet" href="/window/rights/<?cs var:Data.account.id ?>/second-factor">
                            重置动态验证码
                        </a>
                    <?cs /if ?>
                </p>
            </section>
        <?cs elif:Data.myself ?>
            <section class="card stack">
                <h2>授权管理</h2>
                <p>不能给自己授权。需要变动时，请另一名安全管理员办理。</p>
            </section>
        <?cs /if ?>
        <section class="card stack">
            <h2>账号</h2>
            <dl class="facts">
                <?cs call:fact("最近登录", Data.account.last_login_at) ?>
                <?cs call:fact("登录后进入", Data.account.centre) ?>
                <?cs if:Data.operator ?>
                    <?cs if:Data.second_factor ?>
                        <?cs call:fact("动态验证码", "已启用") ?>
                    <?cs else ?>
                        <?cs call:fact("动态验证码", "没有启用") ?>
                    <?cs /if ?>
                <?cs /if ?>
            </dl>
        </section>
    </aside>
</div>

<?cs # 权限. Data.accounts.N: id name person kind window roles state state_kind last_login_at.date;
       Data.{may_grant,filtered}; Form.rights; Pager ?>
<?cs call:page_head_open("权限管理", "每个账号能做什么、为什么能做。") ?>
    <a class="button quiet" href="/window/rights/who">按功能查账号</a>
    <?cs if:Data.may_grant ?>
        <a class="button" href="/window/rights/new"><?cs call:icon("plus") ?>开通工作人员账号</a>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<?cs call:filters_open("/window/rights", "查找条件") ?>
    <?cs each:x = Form.rights.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查账号") ?>
<?cs if:subcount(Data.accounts) > #0 ?>
    <?cs call:table_open("工作人员账号") ?>
        <?cs call:th("账号") ?>
        <?cs call:th("角色") ?>
        <?cs call:th("所在窗口") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("最近登录") ?>
        <?cs call:table_body() ?>
        <?cs each:a = Data.accounts ?>
            <tr>
                <?cs call:row_name("/window/rights/" + a.id, a.person, a.name) ?>
                <td data-label="角色">
                    <?cs if:a.roles ?>
                        <?cs var:a.roles ?>
                    <?cs else ?>
                        <span class="muted"><?cs var:a.kind ?>，没有授权</span>
                    <?cs /if ?>
                </td>
                <?cs call:td("所在窗口", a.window) ?>
                <td data-label="状态"><?cs call:status(a.state_kind, a.state, "") ?></td>
                <td data-label="最近登录">
                    <?cs if:a.last_login_at.date ?>
                        <span class="nowrap"><?cs var:a.last_login_at.date ?></span>
                    <?cs else ?>
                        没有登录过
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("个") ?>
<?cs else ?>
    <?cs call:empty_open("没有找到账号", "工作人员可按姓名或帐户名称查；会员请写完整的帐户名称。") ?>
        <a class="button" href="/window/rights">看全部工作人员</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

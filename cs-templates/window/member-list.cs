<?cs # 会员管理. Data.{organised,filtered,many,may_manage,all_url}; Data.tabs.N; Data.members.N: id title
       name person phone uscc region window staff state state.kind qualification qualification.kind
       created_at.day last_login_at.day; Data.sort; Data.export; Form.members; Pager ?>
<?cs call:page_head_open("会员管理", "您的窗口及下级窗口的会员。") ?>
    <?cs if:Data.may_manage ?><a class="button quiet" href="/window/members/batch">按名单禁用</a><?cs /if ?>
<?cs call:page_head_close() ?>
<?cs call:tabs("会员类型", Data.tabs) ?>
<?cs call:filters_open("/window/members", "查找条件") ?>
    <?cs each:x = Form.members.fields ?>
        <?cs if:x.name != "qualification" || Data.organised ?><?cs call:field(x) ?><?cs /if ?>
    <?cs /each ?>
<?cs call:filters_close("查会员") ?>
<?cs if:Data.many ?>
    <?cs call:notice("", "超过 " + Data.many + " 个，只列出前面的；请用条件缩小范围。") ?>
<?cs /if ?>
<?cs if:subcount(Data.members) > #0 ?>
    <p>
        <a class="action" href="<?cs var:Data.sort.url ?>">
            <?cs call:icon("sort") ?>
            <?cs if:Data.sort.order == "ascending" ?>
                改为最近注册的在前
            <?cs else ?>
                改为最早注册的在前
            <?cs /if ?>
        </a>
    </p>
    <?cs if:Data.may_manage ?>
        <?cs call:pick_open("会员", "个") ?>
            <?cs call:pick_button("/window/members/batch/disable", "批量禁用") ?>
            <?cs call:pick_button("/window/members/batch/restore", "批量恢复") ?>
        <?cs call:pick_body() ?>
    <?cs /if ?>
    <?cs call:table_open("会员") ?>
        <?cs if:Data.may_manage ?><?cs call:th_pick() ?><?cs /if ?>
        <?cs call:th("会员") ?>
        <?cs call:th("账号状态") ?>
        <?cs if:Data.organised ?><?cs call:th("认证或资质") ?><?cs /if ?>
        <?cs call:th("联系人") ?>
        <?cs call:th("所属平台") ?>
        <?cs call:th("注册") ?>
        <?cs call:th("最近登录") ?>
        <?cs call:table_body() ?>
        <?cs each:m = Data.members ?>
            <tr>
                <?cs if:Data.may_manage ?><?cs call:td_pick(m.id, m.title) ?><?cs /if ?>
                <th scope="row">
                    <a class="name" href="/window/members/<?cs var:m.id ?>"><?cs var:m.title ?></a>
                    <small><?cs if:m.org ?><?cs var:m.name ?><?cs /if ?><?cs if:m.staff ?> · 子账号<?cs /if ?></small>
                    <?cs if:m.uscc ?><small><?cs var:m.uscc ?></small><?cs /if ?>
                </th>
                <td data-label="账号状态"><?cs call:status(m.state.kind, m.state, "") ?></td>
                <?cs if:Data.organised ?>
                    <td data-label="认证或资质">
                        <?cs if:string.length(m.qualification) ?>
                            <?cs call:status(m.qualification.kind, m.qualification, "") ?>
                        <?cs /if ?>
                    </td>
                <?cs /if ?>
                <td data-label="联系人">
                    <span class="nowrap"><?cs var:m.person ?></span> <span class="nowrap"><?cs var:m.phone ?></span>
                </td>
                <td data-label="所属平台"><span class="nowrap"><?cs var:m.window ?></span></td>
                <td data-label="注册"><span class="nowrap"><?cs var:m.created_at.date ?></span></td>
                <td data-label="最近登录">
                    <?cs if:m.last_login_at.date ?>
                        <span class="nowrap"><?cs var:m.last_login_at.date ?></span>
                    <?cs else ?>
                        没有登录过
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs if:Data.may_manage ?><?cs call:pick_close() ?><?cs /if ?>
    <?cs call:pager("个") ?>
    <?cs call:export_links(Data.export) ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到会员", "名称从第一个字起找；也可以去掉几个条件。") ?>
        <a class="button" href="<?cs var:Data.all_url ?>">看全部</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty("还没有这类会员", "在您的窗口注册的会员会出现在这里。") ?>
<?cs /if ?>

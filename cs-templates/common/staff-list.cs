<?cs # 子账号. Data.staff.N: own.{name,person_name,office_phone,phone,email,added_by,last_login_at} note
       state_word state_kind url active disabled; Data.{list_url,filtered}; Form.staffs; Pager ?>
<?cs call:page_head_open("子账号", "给同事各开一个账号，不要共用密码。") ?>
    <a class="button" href="<?cs var:Data.list_url ?>/new"><?cs call:icon("plus") ?>新增子账号</a>
<?cs call:page_head_close() ?>
<?cs call:filters_open(Data.list_url, "搜索条件") ?>
    <?cs each:x = Form.staffs.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查询") ?>
<?cs if:subcount(Data.staff) > #0 ?>
    <?cs call:table_open("子账号") ?>
        <?cs call:th("帐户名称") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("手机") ?>
        <?cs call:th("办公电话") ?>
        <?cs call:th("最近登录") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:s = Data.staff ?>
            <tr>
                <?cs call:row_name(s.url, s.own.name, s.note) ?>
                <td data-label="状态"><?cs call:status(s.state_kind, s.state_word, "") ?></td>
                <?cs call:td("手机", s.own.phone) ?>
                <?cs call:td("办公电话", s.own.office_phone) ?>
                <td data-label="最近登录">
                    <?cs if:s.own.last_login_at ?>
                        <?cs var:s.own.last_login_at ?>
                    <?cs else ?>
                        还没有登录过
                    <?cs /if ?>
                </td>
                <td class="actions-cell">
                    <?cs if:s.active || s.disabled ?>
                        <?cs call:action(s.url, "修改", "edit") ?>
                        <?cs call:action(s.url + "/password", "重置密码", "lock") ?>
                        <?cs if:s.active ?>
                            <?cs call:action(s.url + "/disable", "禁用", "stop") ?>
                        <?cs else ?>
                            <?cs call:action(s.url + "/restore", "恢复", "check") ?>
                        <?cs /if ?>
                        <?cs call:action_danger(s.url + "/delete", "删除", "trash") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("个") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到子账号", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="<?cs var:Data.list_url ?>">看全部子账号</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有子账号", "子账号可以办理日常业务，但不能改营业执照上的内容、申请认证或管理子账号。") ?>
        <a class="button" href="<?cs var:Data.list_url ?>/new">新增子账号</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

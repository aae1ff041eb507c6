<?cs # Who may use a function in a window. Data.asked; Data.holders.N: account_id name person_name role_name
       window_name by granted_at.date active; Form.rights_who ?>
<?cs call:page_head("按功能查账号", "选功能和窗口，列出在这个窗口能用它的账号，以及授权来自哪里。") ?>
<?cs call:filters_open("/window/rights/who", "查找条件") ?>
    <?cs each:x = Form.rights_who.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查账号") ?>
<?cs if:subcount(Data.holders) > #0 ?>
    <?cs call:table_open("可以的账号") ?>
        <?cs call:th("账号") ?>
        <?cs call:th("角色") ?>
        <?cs call:th("授权所在窗口") ?>
        <?cs call:th("授权人") ?>
        <?cs call:th("从何时起") ?>
        <?cs call:table_body() ?>
        <?cs each:h = Data.holders ?>
            <tr>
                <th scope="row">
                    <?cs var:h.person_name ?>
                    <small>
                        <?cs var:h.name ?><?cs if:!h.active ?> · 账号已停用，现在不能用<?cs /if ?>
                    </small>
                </th>
                <?cs call:td("角色", h.role_name) ?>
                <?cs call:td("授权所在窗口", h.window_name) ?>
                <?cs call:td("授权人", h.by) ?>
                <td data-label="从何时起"><span class="nowrap"><?cs var:h.granted_at.date ?></span></td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
<?cs elif:Data.asked ?>
    <?cs call:empty("没有人可以", "这个窗口和它的上级窗口都没有授予这项功能。") ?>
<?cs else ?>
    <?cs call:empty("请选功能和窗口", "上级窗口的授权对下级窗口有效。") ?>
<?cs /if ?>

<?cs # 日志审计. Data.chain: seals sealed_to sealed_at; Data.open; Data.lines.N: id at actor_name words
       action about window_name ip short refused sealed; Data.{older_url,newest_url,export}; Form.audit ?>
<?cs call:page_head("日志审计", "谁在何时做了什么。只增不改；您的查看也会记录。") ?>
<?cs if:Data.chain.seals ?>
    <?cs call:notice("good", "链已封存到第 " + Data.chain.sealed_to + " 条（" + Data.chain.sealed_at + "），其后 " + Data.open + " 条待封存。") ?>
<?cs else ?>
    <?cs call:notice("wait", "还没有封存过；后台作业每十分钟封存一次。") ?>
<?cs /if ?>
<?cs call:filters_open("/window/audit", "查找条件") ?>
    <?cs each:x = Form.audit.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查日志") ?>
<?cs if:subcount(Data.lines) > #0 ?>
    <?cs call:table_wide_open("审计日志") ?>
        <?cs call:th("时间") ?>
        <?cs call:th("账号") ?>
        <?cs call:th("动作") ?>
        <?cs call:th("对象") ?>
        <?cs call:th("窗口") ?>
        <?cs call:th("内容") ?>
        <?cs call:th_num("编号") ?>
        <?cs call:table_body() ?>
        <?cs each:l = Data.lines ?>
            <tr>
                <th scope="row">
                    <span class="nowrap"><?cs var:l.at ?></span>
                    <small><?cs var:l.ip ?></small>
                </th>
                <?cs call:td("账号", l.actor_name) ?>
                <td data-label="动作">
                    <span class="nowrap"><?cs var:l.words ?></span>
                    <?cs if:l.refused ?><?cs call:status("urgent", "拒绝", "") ?><?cs /if ?>
                </td>
                <td data-label="对象"><span class="nowrap"><?cs var:l.about ?></span></td>
                <td data-label="窗口"><span class="nowrap"><?cs var:l.window_name ?></span></td>
                <?cs call:td("内容", l.short) ?>
                <td class="num" data-label="编号">
                    <?cs var:l.id ?><?cs if:!l.sealed ?><small>待封存</small><?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_wide_close() ?>
    <p class="actions">
        <?cs if:Data.newest_url ?>
            <a class="button quiet" href="<?cs var:Data.newest_url ?>">回到最新</a>
        <?cs /if ?>
        <?cs if:Data.older_url ?>
            <a class="button quiet" href="<?cs var:Data.older_url ?>">更早的</a>
        <?cs /if ?>
    </p>
    <?cs call:export_links(Data.export) ?>
<?cs else ?>
    <?cs call:empty_open("没有这样的记录", "可以放宽时间，或去掉几个条件。") ?>
        <a class="button" href="/window/audit">看最新的</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

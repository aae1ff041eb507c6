<?cs # 投诉办理. Data.complaints.N: number class respondent city org activity kind holder window created_at owed
       url due_kind left; Data.filtered; Data.export; Form.complaints; Pager ?>
<?cs call:page_head("投诉办理", "您的窗口及下级窗口的投诉，按期限排列。投诉人隐去，由经办人领取后查看。") ?>
<?cs call:filters_open("/window/complaints", "筛选条件") ?>
    <?cs call:fields(Form.complaints) ?>
<?cs call:filters_close("筛选") ?>
<?cs if:subcount(Data.complaints) > #0 ?>
    <?cs call:table_open("投诉") ?>
        <?cs call:th("投诉") ?>
        <?cs call:th("进度") ?>
        <?cs call:th("期限") ?>
        <?cs call:th_num("欠款（元）") ?>
        <?cs call:th("投诉人") ?>
        <?cs call:th("窗口") ?>
        <?cs call:th("登记") ?>
        <?cs call:table_body() ?>
        <?cs each:c = Data.complaints ?>
            <tr>
                <th scope="row">
                    <a class="name" href="<?cs var:c.url ?>"><?cs var:c.respondent ?></a>
                    <small><?cs var:c.class ?> · <?cs var:c.city ?></small>
                    <small><?cs var:c.number ?></small>
                </th>
                <td data-label="进度"><?cs call:status(c.kind, c.activity, "") ?></td>
                <td data-label="期限">
                    <?cs if:c.left ?><?cs call:status(c.due_kind, c.left, "clock") ?><?cs else ?>—<?cs /if ?>
                </td>
                <?cs if:c.owed ?><?cs call:td_num("欠款（元）", c.owed) ?><?cs else ?><?cs call:td_num("欠款（元）", "—") ?><?cs /if ?>
                <td data-label="投诉人"><span class="nowrap"><?cs var:c.org ?></span></td>
                <td data-label="窗口">
                    <?cs var:c.window ?><?cs if:c.holder ?><small>经办：<?cs var:c.holder ?></small><?cs /if ?>
                </td>
                <td data-label="登记"><span class="nowrap"><?cs var:c.created_at.date ?></span></td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("件") ?>
    <?cs call:export_links(Data.export) ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到投诉", "可以去掉几个条件。") ?>
        <a class="button" href="/window/complaints">看全部待办</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty("没有等您的窗口办理的投诉", "新登记的投诉会出现在这里和待办里。") ?>
<?cs /if ?>

<?cs # 活动. Data.pieces.N: url title region window_name editor_name state_word state_kind shown_at.date;
       Data.{filtered,many,looked_at}; Form.activities; Pager ?>
<?cs call:page_head_open("活动", "您的窗口及下级窗口的活动，新的在前。") ?>
    <a class="button" href="/window/activities/new"><?cs call:icon("plus") ?>发布活动</a>
<?cs call:page_head_close() ?>
<?cs call:filters_open("/window/activities", "查找条件") ?>
    <?cs each:x = Form.activities.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查活动") ?>
<?cs if:Data.many ?>
    <?cs call:notice("", "超过 " + Data.many + " 场，只列出最近的；请用条件缩小范围。") ?>
<?cs /if ?>
<?cs if:Data.looked_at ?>
    <?cs call:notice("", "只在最近的 " + Data.looked_at + " 场里查找。") ?>
<?cs /if ?>
<?cs if:subcount(Data.pieces) > #0 ?>
    <?cs call:table_open("活动") ?>
        <?cs call:th("活动") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("窗口") ?>
        <?cs call:th("撰写") ?>
        <?cs call:th("开始") ?>
        <?cs call:table_body() ?>
        <?cs each:p = Data.pieces ?>
            <tr>
                <?cs call:row_name(p.url, p.title, p.region) ?>
                <td data-label="状态"><?cs call:status(p.state_kind, p.state_word, "") ?></td>
                <?cs call:td("窗口", p.window_name) ?>
                <?cs call:td("撰写", p.editor_name) ?>
                <td data-label="开始"><span class="nowrap"><?cs var:p.shown_at ?></span></td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("场") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到活动", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/window/activities">看全部活动</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有活动", "一场活动只发一次，主办、承办、协办写在同一条里。") ?>
        <a class="button" href="/window/activities/new">发布活动</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

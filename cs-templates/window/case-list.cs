<?cs # 待办. Data.load.{overdue,today,soon,rest}; Data.tabs.N: name url count current; Data.cases.N: id
       title workflow activity window_name holder opened_at.date due_on due_kind left; Form.cases;
       Pager ?>
<?cs call:page_head_open("待办", "您的窗口及下级窗口，按期限排列。") ?>
    <?cs if:subcount(Data.cases) > #0 ?>
        <a class="button" href="/window/cases/<?cs var:Data.cases.0.id ?>">
            从最急的开始办<?cs call:icon("arrow") ?>
        </a>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<?cs call:case_load(Data.load) ?>
<div class="gap-top"><?cs call:tabs("待办类型", Data.tabs) ?></div>
<?cs call:filters_open("/window/cases", "筛选") ?>
    <?cs each:x = Form.cases.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("筛选") ?>
<?cs if:subcount(Data.cases) > #0 ?>
    <?cs call:pick_open("待办", "件") ?>
        <?cs call:pick_button("/window/cases/batch/take", "批量领取") ?>
        <?cs call:pick_button("/window/cases/batch/hand-over", "批量移交") ?>
    <?cs call:pick_body() ?>
    <?cs call:table_open("待办") ?>
        <?cs call:th_pick() ?>
        <?cs call:th("事项") ?>
        <?cs call:th("类型") ?>
        <?cs call:th("期限") ?>
        <?cs call:th("余量") ?>
        <?cs call:th("经办") ?>
        <?cs call:table_body() ?>
        <?cs each:c = Data.cases ?>
            <tr>
                <?cs call:td_pick(c.id, c.title) ?>
                <?cs call:row_name("/window/cases/" + c.id, c.title, c.window_name + " · " + c.opened_at.date + " 提交") ?>
                <td data-label="类型"><?cs var:c.workflow ?><small><?cs var:c.activity ?></small></td>
                <td data-label="期限"><span class="nowrap"><?cs var:c.due_on ?></span></td>
                <td data-label="余量"><?cs if:c.left ?><?cs call:status(c.due_kind, c.left, "clock") ?><?cs /if ?></td>
                <?cs if:c.holder ?><?cs call:td("经办", c.holder) ?><?cs else ?><?cs call:td("经办", "未领取") ?><?cs /if ?>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pick_close() ?>
    <?cs call:pager("件") ?>
    <?cs call:export_links(Data.export) ?>
<?cs else ?>
    <?cs call:empty_open("没有待办", "这些条件下没有要办的事。") ?>
        <a class="button" href="/window/cases">看全部待办</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

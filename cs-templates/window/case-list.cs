<?cs # 待办. Data.load.{overdue,today,soon,rest}; Data.tabs.N: name url count current; Data.cases.N: id
       title workflow activity window_name holder opened_at.day due_day due_month due_kind left; Form.cases;
       Pager ?>
<?cs call:page_head("待办", "您的窗口及下级窗口，按期限排列。") ?>
<dl class="figures four">
    <?cs call:figure("已超期", Data.load.overdue, "件", "") ?>
    <?cs call:figure("今天到期", Data.load.today, "件", "") ?>
    <?cs call:figure("3 个工作日内到期", Data.load.soon, "件", "") ?>
    <?cs call:figure("其余", Data.load.rest, "件", "") ?>
</dl>
<div class="gap-top"><?cs call:tabs("待办类型", Data.tabs) ?></div>
<?cs call:filters_open("/window/cases", "筛选") ?>
    <?cs each:x = Form.cases.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("筛选") ?>
<?cs if:subcount(Data.cases) > #0 ?>
    <ul class="rows fold-end">
        <?cs each:c = Data.cases ?>
            <li>
                <?cs call:day(c.due_kind, c.due_day, c.due_month) ?>
                <div class="body">
                    <a class="title" href="/window/cases/<?cs var:c.id ?>"><?cs var:c.title ?></a>
                    <p class="meta">
                        <span><?cs var:c.workflow ?> · <?cs var:c.activity ?></span>
                        <span><?cs var:c.window_name ?></span>
                        <span><?cs var:c.opened_at.day ?> 提交</span>
                        <span>
                            经办：<?cs if:c.holder ?><?cs var:c.holder ?><?cs else ?>未领取<?cs /if ?>
                        </span>
                    </p>
                    <?cs if:c.left ?><?cs call:status(c.due_kind, c.left, "clock") ?><?cs /if ?>
                </div>
                <div class="end">
                    <a class="button quiet" href="/window/cases/<?cs var:c.id ?>">办理</a>
                </div>
            </li>
        <?cs /each ?>
    </ul>
    <?cs call:pager("件") ?>
    <?cs call:export_links(Data.export) ?>
<?cs else ?>
    <?cs call:empty_open("没有待办", "这些条件下没有要办的事。") ?>
        <a class="button" href="/window/cases">看全部待办</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

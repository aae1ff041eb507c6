<?cs # 窗口运营管理平台, 首页. Data.load.{overdue,today,soon,rest}, Data.{total,today}; Data.cases.N as case-list.cs;
       Data.kinds.N: name count url; Data.ways.N: icon name note url ?>
<?cs call:page_head_open("窗口运营管理平台", Visitor.org + " · " + Data.today) ?>
    <a class="button" href="/window/cases">全部待办 <?cs var:Data.total ?></a>
<?cs call:page_head_close() ?>
<div class="stack wide">
    <?cs call:case_load(Data.load) ?>
    <section class="card flush" aria-labelledby="h-due">
        <div class="head"><h2 id="h-due">最急的</h2><?cs call:more("/window/cases", "全部待办") ?></div>
        <?cs if:subcount(Data.cases) > #0 ?>
            <ul class="rows fold-end">
                <?cs each:c = Data.cases ?>
                    <li>
                        <?cs call:day(c.due_kind, c.due_day, c.due_month) ?>
                        <div class="body">
                            <a class="title" href="/window/cases/<?cs var:c.id ?>"><?cs var:c.title ?></a>
                            <p class="meta">
                                <span><?cs var:c.workflow ?></span>
                                <span><?cs var:c.window_name ?></span>
                                <?cs if:c.holder ?><span>经办：<?cs var:c.holder ?></span><?cs /if ?>
                            </p>
                            <?cs if:c.left ?><?cs call:status(c.due_kind, c.left, "clock") ?><?cs /if ?>
                        </div>
                        <div class="end">
                            <a class="button quiet" href="/window/cases/<?cs var:c.id ?>">办理</a>
                        </div>
                    </li>
                <?cs /each ?>
            </ul>
        <?cs else ?>
            <p class="muted">现在没有待办。</p>
        <?cs /if ?>
    </section>
    <div class="split">
        <?cs if:subcount(Data.ways) > #0 ?>
            <section class="card stack" aria-labelledby="h-ways">
                <h2 id="h-ways">您可以办理</h2>
                <ul class="rows tight">
                    <?cs each:w = Data.ways ?>
                        <li>
                            <?cs call:badge(w.icon) ?>
                            <div class="body">
                                <a class="title" href="<?cs var:w.url ?>"><?cs var:w.name ?></a>
                                <p class="meta"><span><?cs var:w.note ?></span></p>
                            </div>
                        </li>
                    <?cs /each ?>
                </ul>
            </section>
        <?cs /if ?>
        <aside class="stack" aria-label="待办类型">
            <section class="card stack">
                <h2>待办类型</h2>
                <?cs if:subcount(Data.kinds) > #0 ?>
                    <ul class="rows tight">
                        <?cs each:k = Data.kinds ?>
                            <li>
                                <div class="body">
                                    <a class="title" href="<?cs var:k.url ?>"><?cs var:k.name ?></a>
                                </div>
                                <span class="nowrap"><?cs var:k.count ?> 件</span>
                            </li>
                        <?cs /each ?>
                    </ul>
                <?cs else ?>
                    <p class="muted">现在没有待办。</p>
                <?cs /if ?>
            </section>
        </aside>
    </div>
</div>

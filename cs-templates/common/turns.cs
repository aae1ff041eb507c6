<?cs # What waits for the visitor, included by home pages of back offices. Data.turn_count; Data.turns.N:
       title workflow words comment url due_day due_month due_kind left ?>
<section class="card flush" aria-labelledby="h-due">
    <div class="head">
        <h2 id="h-due">
            要您办的<?cs if:Data.turn_count ?> <?cs call:count(Data.turn_count) ?><?cs /if ?>
        </h2>
        <span class="muted small">只列轮到您的，先到期的在前</span>
    </div>
    <?cs if:subcount(Data.turns) > #0 ?>
        <ul class="rows fold-end">
            <?cs each:t = Data.turns ?>
                <li>
                    <?cs if:t.due_day ?><?cs call:day(t.due_kind, t.due_day, t.due_month) ?><?cs /if ?>
                    <div class="body">
                        <a class="title" href="<?cs var:t.url ?>"><?cs var:t.title ?></a>
                        <p class="meta">
                            <span><?cs var:t.workflow ?></span>
                            <span><?cs var:t.words ?></span>
                            <?cs if:t.comment ?><span>意见：<?cs var:t.comment ?></span><?cs /if ?>
                        </p>
                        <?cs if:t.left ?><?cs call:status(t.due_kind, t.left, "clock") ?><?cs /if ?>
                    </div>
                    <div class="end"><a class="button<?cs if:!first(t) ?> quiet<?cs /if ?>" href="<?cs var:t.url ?>">去办理</a></div>
                </li>
            <?cs /each ?>
        </ul>
    <?cs else ?>
        <p class="muted">现在没有要您办的事。</p>
    <?cs /if ?>
</section>

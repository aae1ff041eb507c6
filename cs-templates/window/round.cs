<?cs # One round. Data.round as put_round; Data.criteria.N: name points ?>
<?cs call:page_head_open(Data.round.name, Data.round.kind_word + " · " + Data.round.year + " 年度") ?>
    <?cs if:Data.round.hidden_word ?>
        <?cs call:status("idle", Data.round.hidden_word, "") ?>
    <?cs else ?>
        <?cs call:status(Data.round.phase_kind, Data.round.phase_word, "") ?>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<section class="card stack">
    <dl class="facts">
        <?cs call:fact("受理时间", Data.round.opens_on.long + " 至 " + Data.round.closes_on.long) ?>
        <?cs if:Data.round.first_closes_on ?><?cs call:fact("原定截止", Data.round.first_closes_on.long) ?><?cs /if ?>
        <?cs call:fact("延期原因", Data.round.extend_reason) ?>
        <?cs call:fact("开放或关闭的原因", Data.round.hand_reason) ?>
        <?cs call:fact("经营数据", Data.round.years) ?>
        <?cs call:fact("谁可以报", Data.round.who) ?>
        <?cs call:fact("至少评分专家", Data.round.scores_needed + " 位") ?>
        <?cs call:fact("认定有效期", Data.round.valid_years + " 年") ?>
    </dl>
    <?cs if:Data.round.conditions ?>
        <h2>申报条件</h2>
        <p class="prose"><?cs var:Data.round.conditions ?></p>
    <?cs /if ?>
    <h2>评分标准</h2>
    <?cs if:subcount(Data.criteria) > #0 ?>
        <dl class="facts">
            <?cs each:c = Data.criteria ?><?cs call:fact(c.name, c.points + " 分") ?><?cs /each ?>
        </dl>
    <?cs else ?>
        <p class="muted">还没有评分标准。</p>
    <?cs /if ?>
    <?cs if:Data.round.kind == "award" ?>
        <p><a href="/window/rounds/<?cs var:Data.round.id ?>/categories">评选类别</a></p>
    <?cs /if ?>
    <p class="actions">
        <?cs if:Data.round.hidden_word ?>
            <a class="button" href="/window/rounds/<?cs var:Data.round.id ?>/publish">发布</a>
            <a class="button quiet" href="/window/rounds/<?cs var:Data.round.id ?>/edit">修改</a>
        <?cs else ?>
            <?cs if:Data.round.phase == "planned" ?>
                <a class="button quiet" href="/window/rounds/<?cs var:Data.round.id ?>/edit">修改</a>
                <a class="button quiet" href="/window/rounds/<?cs var:Data.round.id ?>/publish">撤回</a>
            <?cs /if ?>
            <a class="button quiet" href="/window/rounds/<?cs var:Data.round.id ?>/extend">延期</a>
            <a class="button quiet" href="/window/rounds/<?cs var:Data.round.id ?>/hand">开放或关闭</a>
        <?cs /if ?>
    </p>
</section>

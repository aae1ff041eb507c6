<?cs # 优秀评选: the entrance. Data.sheets.N: name who enter_words list_url mine, round as put_round ?>
<?cs call:page_head("优秀评选", "选择要参加的评选；填基本信息、上传证明材料，中途可以保存草稿。") ?>
<ul class="columns three plain">
    <?cs each:s = Data.sheets ?>
        <li class="card stack">
            <h2><a href="<?cs var:s.list_url ?>"><?cs var:s.name ?></a></h2>
            <p class="muted"><?cs var:s.who ?></p>
            <?cs if:s.round.name ?>
                <p><?cs var:s.round.name ?> <?cs call:status(s.round.phase_kind, s.round.phase_word, "") ?></p>
                <p class="small">
                    受理时间 <?cs var:s.round.opens_on.long ?> 至 <?cs var:s.round.closes_on.long ?>
                </p>
            <?cs else ?>
                <p class="muted">还没有评选批次。</p>
            <?cs /if ?>
            <?cs if:s.mine ?>
                <p class="actions">
                    <a class="button" href="<?cs var:s.list_url ?>/new"><?cs var:s.enter_words ?></a>
                    <a class="button quiet" href="<?cs var:s.list_url ?>">
                        我的填报<span class="hide">：<?cs var:s.name ?></span>
                    </a>
                </p>
            <?cs /if ?>
        </li>
    <?cs /each ?>
</ul>
<p class="gap-top">
    <a href="/dispatch/excellent/publicity">看正在公示的名单</a>
</p>

<?cs # An own objection. Data.objection: title number content state_word open created_at; Data.history ?>
<div class="narrow">
    <?cs call:page_head_open(Data.objection.title, Data.objection.number) ?>
        <?cs if:Data.objection.open ?>
            <?cs call:status("wait", Data.objection.state_word, "") ?>
        <?cs else ?>
            <?cs call:status("idle", Data.objection.state_word, "") ?>
        <?cs /if ?>
    <?cs call:page_head_close() ?>
    <section class="card stack">
        <h2>异议内容</h2>
        <p class="prose"><?cs var:Data.objection.content ?></p>
        <p class="small muted"><?cs var:Data.objection.created_at ?> 提交</p>
        <?cs if:Data.objection.open ?>
            <p class="actions">
                <a class="button quiet" href="/dispatch/objections/<?cs var:Data.objection.id ?>/withdraw">撤回</a>
            </p>
        <?cs /if ?>
    </section>
    <section class="card stack gap-top">
        <h2>办理过程</h2>
        <?cs call:timeline(Data.history) ?>
    </section>
</div>

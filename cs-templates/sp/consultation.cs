<?cs # One consultation of who is asked. Data.consultation: id number title about_url enterprise contact
       phone state_word state_kind due late score score_word comment waiting may_answer; Data.thread.N;
       Data.history.N; Form.answer ?>
<?cs call:page_head_open(Data.consultation.title, Data.consultation.number + " · " + Data.consultation.enterprise) ?>
    <?cs call:status(Data.consultation.state_kind, Data.consultation.state_word, "") ?>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <?cs if:Data.consultation.waiting ?>
            <?cs if:Data.consultation.late ?>
                <?cs call:notice("urgent", "回复期限 " + Data.consultation.due + " 已过，请尽快回复。") ?>
            <?cs else ?>
                <?cs call:notice("wait", "请在 " + Data.consultation.due + " 前回复。") ?>
            <?cs /if ?>
        <?cs /if ?>
        <section class="card stack">
            <h2>咨询与回复</h2>
            <?cs call:thread(Data.thread) ?>
        </section>
        <?cs if:Data.consultation.may_answer ?>
            <section class="card stack">
                <h2><?cs if:Data.consultation.waiting ?>回复<?cs else ?>补充回复<?cs /if ?></h2>
                <?cs call:form(Form.answer) ?>
            </section>
        <?cs /if ?>
        <?cs if:Data.consultation.score ?>
            <section class="card stack">
                <h2>企业的评价</h2>
                <p>
                    <?cs call:stars(Data.consultation.score, Data.consultation.score, Data.consultation.score_word) ?>
                </p>
                <?cs if:Data.consultation.comment ?>
                    <p class="prose"><?cs var:Data.consultation.comment ?></p>
                <?cs /if ?>
            </section>
        <?cs /if ?>
    </div>
    <aside class="stack" aria-label="企业与办理情况">
        <section class="card stack">
            <h2>咨询的企业</h2>
            <dl class="facts">
                <?cs call:fact("企业", Data.consultation.enterprise) ?>
                <?cs call:fact("联系人", Data.consultation.contact) ?>
                <?cs call:fact("联系电话", Data.consultation.phone) ?>
            </dl>
            <p class="small"><a href="<?cs var:Data.consultation.about_url ?>">看被咨询的页面</a></p>
        </section>
        <section class="card stack">
            <h2>办理情况</h2>
            <?cs call:timeline(Data.history) ?>
        </section>
    </aside>
</div>

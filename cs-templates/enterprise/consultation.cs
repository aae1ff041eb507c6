<?cs # One consultation of the enterprise. Data.consultation: id number title about_url answerer state_word
       state_kind contact phone due late score score_word comment rated_at waiting may_rate may_end;
       Data.thread.N: name body created_at answer; Data.history.N: title by note due time state ?>
<?cs call:page_head_open(Data.consultation.title, Data.consultation.number + " · " + Data.consultation.answerer) ?>
    <?cs call:status(Data.consultation.state_kind, Data.consultation.state_word, "") ?>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <?cs if:Data.consultation.waiting ?>
            <?cs if:Data.consultation.late ?>
                <?cs call:notice("urgent", "已过回复期限，平台已提醒对方；也可以关闭后另找一家咨询。") ?>
            <?cs else ?>
                <?cs call:notice("", "等待回复，最迟 " + Data.consultation.due + "。") ?>
            <?cs /if ?>
        <?cs /if ?>
        <section class="card stack">
            <h2>咨询与回复</h2>
            <?cs call:thread(Data.thread) ?>
            <?cs if:Data.consultation.may_end ?>
                <p class="actions">
                    <?cs if:Data.consultation.may_rate ?>
                        <a class="button"
                                href="/enterprise/consultations/<?cs var:Data.consultation.id ?>/rating">
                            评价打分
                        </a>
                        <a class="button quiet"
                                href="/enterprise/consultations/<?cs var:Data.consultation.id ?>/question">
                            追问
                        </a>
                    <?cs /if ?>
                    <a class="button quiet"
                            href="/enterprise/consultations/<?cs var:Data.consultation.id ?>/close">
                        关闭咨询
                    </a>
                </p>
            <?cs /if ?>
        </section>
        <?cs if:Data.consultation.score ?>
            <section class="card stack">
                <h2>您的评价</h2>
                <p>
                    <?cs call:stars(Data.consultation.score, Data.consultation.score, Data.consultation.score_word) ?>
                </p>
                <?cs if:Data.consultation.comment ?>
                    <p class="prose"><?cs var:Data.consultation.comment ?></p>
                <?cs /if ?>
            </section>
        <?cs /if ?>
    </div>
    <aside class="stack" aria-label="办理情况">
        <section class="card stack">
            <h2>办理情况</h2>
            <?cs call:timeline(Data.history) ?>
        </section>
        <section class="card stack">
            <h2>咨询对象</h2>
            <p><a href="<?cs var:Data.consultation.about_url ?>"><?cs var:Data.consultation.title ?></a></p>
            <p class="small muted">
                您留的联系方式：<?cs var:Data.consultation.contact ?>，
                <span class="nowrap"><?cs var:Data.consultation.phone ?></span>。只给被咨询的一方看。
            </p>
        </section>
    </aside>
</div>

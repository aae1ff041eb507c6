<?cs # One rating. Data.rating: id order_number service enterprise score score_word comment reply replied_at
       created_at may_reply; stages.N: name score score_word comment; Form.reply ?>
<div class="narrow">
    <?cs call:page_head(Data.rating.service, Data.rating.enterprise + " · 订单 " + Data.rating.order_number) ?>
    <section class="card stack">
        <p class="line apart">
            <?cs call:stars(Data.rating.score, Data.rating.score, Data.rating.score_word) ?>
            <span class="muted small"><?cs var:Data.rating.created_at ?></span>
        </p>
        <?cs if:Data.rating.comment ?>
            <p class="prose"><?cs var:Data.rating.comment ?></p>
        <?cs else ?>
            <p class="muted">企业没有写评论。</p>
        <?cs /if ?>
        <?cs if:subcount(Data.rating.stages) > #0 ?>
            <ul class="rows tight">
                <?cs each:s = Data.rating.stages ?>
                    <li>
                        <div class="body">
                            <p class="line apart">
                                <b><?cs var:s.name ?></b>
                                <?cs call:stars(s.score, s.score, s.score_word) ?>
                            </p>
                            <?cs if:s.comment ?><p class="prose"><?cs var:s.comment ?></p><?cs /if ?>
                        </div>
                    </li>
                <?cs /each ?>
            </ul>
        <?cs /if ?>
        <?cs if:Data.rating.reply ?>
            <p class="reply prose"><b>公开回复　</b><?cs var:Data.rating.reply ?></p>
        <?cs /if ?>
    </section>
    <?cs if:Data.rating.may_reply ?>
        <section class="card stack gap-top">
            <h2><?cs if:Data.rating.reply ?>修改回复<?cs else ?>公开回复<?cs /if ?></h2>
            <?cs call:form(Form.reply) ?>
        </section>
    <?cs else ?>
        <p class="muted gap-top">回复已满 24 小时，不能再修改。</p>
    <?cs /if ?>
</div>

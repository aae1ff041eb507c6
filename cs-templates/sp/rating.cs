<?cs # One rating. Data.rating as keeper/rating.h puts it; Form.reply ?>
<div class="narrow">
    <?cs call:page_head(Data.rating.service, Data.rating.enterprise + " · 订单 " + Data.rating.order_number) ?>
    <?cs include!"common/rating-body.cs" ?>
    <?cs if:Data.rating.may_reply_followup ?>
        <p class="actions gap-top">
            <a class="button" href="/sp/ratings/<?cs var:Data.rating.id ?>/followup"
                    ><?cs if:Data.rating.followup_reply ?>修改对追评的回复<?cs else ?>回复追评<?cs /if ?></a>
        </p>
    <?cs /if ?>
    <?cs if:Data.rating.may_reply ?>
        <section class="card stack gap-top">
            <h2><?cs if:Data.rating.reply ?>修改回复<?cs else ?>公开回复<?cs /if ?></h2>
            <?cs call:form(Form.reply) ?>
        </section>
    <?cs else ?>
        <p class="muted gap-top">回复已满 24 小时，不能再修改。</p>
    <?cs /if ?>
</div>

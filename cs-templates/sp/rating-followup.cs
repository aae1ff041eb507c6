<?cs # 回复追评. Data.rating as keeper/rating.h puts it; Form.followup_reply ?>
<div class="narrow">
    <?cs call:page_head("回复追评", Data.rating.enterprise + " · 订单 " + Data.rating.order_number) ?>
    <?cs include!"common/rating-body.cs" ?>
    <div class="gap-top"><?cs call:form(Form.followup_reply) ?></div>
</div>

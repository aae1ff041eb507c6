<?cs # 追评. Data.order: id service provider; Data.rating as keeper/rating.h puts it; Form.followup ?>
<div class="narrow">
    <?cs call:page_head("追评", Data.order.service + " · " + Data.order.provider) ?>
    <?cs include!"common/rating-body.cs" ?>
    <div class="gap-top"><?cs call:form(Form.followup) ?></div>
</div>

<?cs # 服务评价 of an order. Data.order: id number service provider; before: Data.stages.N.name and
       Form.rating; after: Data.rating as keeper/rating.h puts it ?>
<div class="narrow">
    <?cs call:page_head("服务评价", Data.order.service + " · " + Data.order.provider) ?>
    <?cs if:Data.rating.id ?>
        <?cs include!"common/rating-body.cs" ?>
        <?cs if:!Data.rating.reply ?>
            <p class="muted small gap-top">服务机构还没有公开回复；回复后会发消息告诉您。</p>
        <?cs /if ?>
        <p class="actions gap-top">
            <?cs if:Data.rating.may_follow ?>
                <a class="button" href="/enterprise/orders/<?cs var:Data.order.id ?>/rating/followup">追评</a>
            <?cs /if ?>
            <a class="button quiet" href="/enterprise/orders/<?cs var:Data.order.id ?>">看这笔订单</a>
        </p>
    <?cs else ?>
        <?cs call:form_open(Form.rating) ?>
            <?cs call:group_open("总评") ?>
                <?cs call:field_rating(Form.rating.fields.score) ?>
                <?cs call:field(Form.rating.fields.comment) ?>
            <?cs call:group_close() ?>
            <?cs each:s = Data.stages ?>
                <?cs set:Macro.number = name(s) + #1 ?>
                <?cs call:group_open("第 " + Macro.number + " 阶段：" + s.name) ?>
                    <?cs call:field_rating(Form.rating.fields["stage" + Macro.number]) ?>
                    <?cs call:field(Form.rating.fields["stage" + Macro.number + "_comment"]) ?>
                <?cs call:group_close() ?>
            <?cs /each ?>
        <?cs call:form_close(Form.rating) ?>
    <?cs /if ?>
</div>

<?cs # A step that is asked about first. Data.{title,words}, Data.order; the form of the route ?>
<div class="narrow">
    <?cs call:page_head(Data.title, Data.order.title) ?>
    <p><?cs var:Data.words ?></p>
    <dl class="facts gap-top">
        <?cs call:fact("订单编号", Data.order.number) ?>
        <?cs call:fact("状态", Data.order.state_word) ?>
        <?cs call:fact("对方", Data.order.other) ?>
        <?cs call:fact("金额", Data.order.amount) ?>
    </dl>
    <div class="gap-top"><?cs each:f = Form ?><?cs call:form(f) ?><?cs /each ?></div>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>">不办了，返回订单</a></p>
</div>

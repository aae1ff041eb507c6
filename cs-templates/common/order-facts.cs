<?cs # 订单内容. Data.order as keeper/order.h puts it ?>
<section class="card stack" aria-labelledby="h-order">
    <h2 id="h-order">订单内容</h2>
    <?cs if:Data.order.note ?><p class="prose"><?cs var:Data.order.note ?></p><?cs /if ?>
    <dl class="facts">
        <?cs call:fact("订单编号", Data.order.number) ?>
        <?cs call:fact("金额", Data.order.amount) ?>
        <?cs call:fact("下单时间", Data.order.created_at) ?>
        <?cs call:fact("希望开始", Data.order.wish_on) ?>
        <?cs call:fact("联系人", Data.order.contact) ?>
        <?cs call:fact("联系电话", Data.order.phone) ?>
        <?cs if:Data.order.effective_at ?>
            <?cs call:fact("合同生效", Data.order.effective_at.date) ?>
        <?cs /if ?>
        <?cs if:Data.order.finished_at ?><?cs call:fact("结束时间", Data.order.finished_at) ?><?cs /if ?>
        <?cs call:fact("是否按期", Data.order.on_time) ?>
    </dl>
</section>

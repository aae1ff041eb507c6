<?cs # 交付. Data.order; Data.stage.{seq,name,deliverable,due_on,opinion}, Data.{amount,late}; Form.deliver ?>
<div class="narrow">
    <?cs call:page_head("交付第 " + Data.stage.seq + " 阶段：" + Data.stage.name, Data.order.title + " · " + Data.order.number) ?>
    <?cs if:Data.stage.opinion ?>
        <?cs call:notice_open("urgent") ?>
            <b>企业退回的意见：</b><?cs var:Data.stage.opinion ?>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <dl class="facts">
        <?cs call:fact("约定的交付物", Data.stage.deliverable) ?>
        <?cs call:fact("约定完成", Data.stage.due_on) ?>
        <?cs call:fact("金额", Data.amount) ?>
    </dl>
    <?cs if:Data.late ?><p><?cs call:status("urgent", Data.late, "clock") ?></p><?cs /if ?>
    <div class="gap-top"><?cs call:form(Form.deliver) ?></div>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>">返回订单</a></p>
</div>

<?cs # 验收. Data.order; Data.stage.{seq,name,deliverable,due_on,delivery,delivered_at}, Data.{amount,late},
       Data.files.N; Form.judge ?>
<div class="narrow">
    <?cs call:page_head("验收第 " + Data.stage.seq + " 阶段：" + Data.stage.name, Data.order.title + " · " + Data.order.number) ?>
    <section class="card stack">
        <h2>机构交付的</h2>
        <?cs if:Data.stage.delivery ?><p class="prose"><?cs var:Data.stage.delivery ?></p><?cs /if ?>
        <dl class="facts">
            <?cs call:fact("约定的交付物", Data.stage.deliverable) ?>
            <?cs call:fact("约定完成", Data.stage.due_on) ?>
            <?cs call:fact("交付时间", Data.stage.delivered_at) ?>
            <?cs call:fact("金额", Data.amount) ?>
        </dl>
        <?cs if:Data.late ?><p><?cs call:status("urgent", Data.late, "clock") ?></p><?cs /if ?>
        <?cs call:file_list(Data.files) ?>
    </section>
    <div class="gap-top"><?cs call:form(Form.judge) ?></div>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>">返回订单</a></p>
</div>

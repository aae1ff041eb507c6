<?cs # 提出争议. Data.order: title number state_word other window_name window_phone url; Form.dispute ?>
<div class="narrow">
    <?cs call:page_head("提出争议", Data.order.title) ?>
    <p>
        先和<?cs var:Data.order.other ?>商量往往更快。谈不拢时在这里写明，由
        <?cs var:Data.order.window_name ?>在 10 个工作日内调解：恢复履约，或者终止订单。
        <?cs if:Data.order.window_phone ?>
            窗口电话 <span class="nowrap"><?cs var:Data.order.window_phone ?></span>。
        <?cs /if ?>
    </p>
    <dl class="facts gap-top">
        <?cs call:fact("订单编号", Data.order.number) ?>
        <?cs call:fact("状态", Data.order.state_word) ?>
        <?cs call:fact("对方", Data.order.other) ?>
    </dl>
    <div class="gap-top"><?cs call:form(Form.dispute) ?></div>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>">不提了，返回订单</a></p>
</div>

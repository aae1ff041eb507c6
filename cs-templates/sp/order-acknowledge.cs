<?cs # 确认收款. Data.order; Data.payment: amount paid_on note confirmed_at files.N; Form.acknowledge ?>
<div class="narrow">
    <?cs call:page_head("确认收款", "请先核对到账金额。确认后不能撤回。") ?>
    <section class="card stack">
        <p class="huge"><?cs var:Data.payment.amount ?></p>
        <dl class="facts">
            <?cs call:fact("付款企业", Data.order.enterprise) ?>
            <?cs call:fact("付款日期", Data.payment.paid_on) ?>
            <?cs call:fact("付款凭证号", Data.payment.note) ?>
            <?cs call:fact("企业确认付款", Data.payment.confirmed_at) ?>
            <?cs call:fact("订单", Data.order.title) ?>
            <?cs call:fact("订单编号", Data.order.number) ?>
        </dl>
        <?cs call:file_list(Data.payment.files) ?>
        <div class="actions">
            <?cs call:button_form(Form.acknowledge, "", "check") ?>
            <a class="button quiet" href="<?cs var:Data.order.url ?>">返回订单</a>
        </div>
        <p class="small muted">没有收到款的，请不要确认；可以在订单页提出争议。</p>
    </section>
</div>

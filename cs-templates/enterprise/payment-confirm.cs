<?cs # 确认付款. Data.order; Data.payment: amount payee bank bank_account paid_on note files.N;
       Form.pay_confirm ?>
<div class="narrow">
    <?cs call:page_head("确认付款", "请核对金额和收款单位。确认后不能撤回。") ?>
    <section class="card stack">
        <p class="huge"><?cs var:Data.payment.amount ?></p>
        <dl class="facts">
            <?cs call:fact("收款单位", Data.payment.payee) ?>
            <?cs call:fact("开户银行", Data.payment.bank) ?>
            <?cs call:fact("账号", Data.payment.bank_account) ?>
            <?cs call:fact("支付方式", "线下") ?>
            <?cs call:fact("付款日期", Data.payment.paid_on) ?>
            <?cs call:fact("付款凭证号", Data.payment.note) ?>
            <?cs call:fact("订单", Data.order.title) ?>
            <?cs call:fact("订单编号", Data.order.number) ?>
        </dl>
        <?cs call:file_list(Data.payment.files) ?>
        <div class="actions">
            <?cs call:button_form(Form.pay_confirm, "", "check") ?>
            <a class="button quiet" href="<?cs var:Data.order.url ?>/pay">填错了，返回修改</a>
        </div>
        <p class="small muted">确认后机构会收到消息并确认收款，您就可以评价这次服务了。</p>
    </section>
</div>

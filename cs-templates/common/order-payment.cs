<?cs # 付款. Data.payment: amount state_word state_kind paid_on note payee confirmed_at acknowledged_at
       files.N; Data.may_acknowledge ?>
<?cs if:Data.payment.amount ?>
    <section class="card stack" id="payment" aria-labelledby="h-pay">
        <div class="head">
            <h2 id="h-pay">付款</h2>
            <?cs call:status(Data.payment.state_kind, Data.payment.state_word, "") ?>
        </div>
        <dl class="facts">
            <?cs call:fact("支付方式", "线下") ?>
            <?cs call:fact("金额", Data.payment.amount) ?>
            <?cs call:fact("付款日期", Data.payment.paid_on) ?>
            <?cs call:fact("收款单位", Data.payment.payee) ?>
            <?cs call:fact("付款凭证号", Data.payment.note) ?>
            <?cs if:Data.payment.confirmed_at ?>
                <?cs call:fact("企业确认付款", Data.payment.confirmed_at) ?>
            <?cs /if ?>
            <?cs if:Data.payment.acknowledged_at ?>
                <?cs call:fact("机构确认收款", Data.payment.acknowledged_at) ?>
            <?cs /if ?>
        </dl>
        <?cs call:file_list(Data.payment.files) ?>
    </section>
<?cs /if ?>

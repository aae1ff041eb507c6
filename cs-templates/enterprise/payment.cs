<?cs # 付款, the form by itself. Data.order: title number amount provider url; Form.pay ?>
<div class="narrow">
    <?cs call:page_head("付款", Data.order.title + " · " + Data.order.number) ?>
    <p>
        请按合同把 <b><?cs var:Data.order.amount ?></b> 付给 <?cs var:Data.order.provider ?>，
        付完后在这里登记。
    </p>
    <div class="gap-top"><?cs call:form(Form.pay) ?></div>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>">返回订单</a></p>
</div>

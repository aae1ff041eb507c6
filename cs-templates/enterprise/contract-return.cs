<?cs # 退回修改. Data.order, Data.contract; Form.contract_return ?>
<div class="narrow">
    <?cs call:page_head("退回修改", Data.order.title + " · " + Data.order.provider) ?>
    <p>机构会看到您的意见，改好后重新发给您确认。您填写的内容会保留。</p>
    <div class="gap-top"><?cs call:form(Form.contract_return) ?></div>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>/contract">不退回，返回合同</a></p>
</div>

<?cs # The enterprise's part of a contract. Data.order, Data.steps, Data.contract, Data.parties (as it is
       kept), Data.may_decide; Form.contract_buyer ?>
<div class="narrow">
    <?cs call:page_head_open("填写合同", Data.order.title + " · " + Data.order.provider) ?>
        <?cs call:status(Data.order.state_kind, Data.order.state_word, "") ?>
    <?cs call:page_head_close() ?>
    <?cs call:steps(Data.steps) ?>
    <section class="card stack gap-top">
        <h2>机构填写的内容</h2>
        <dl class="facts">
            <?cs call:fact("合同编号", Data.contract.number) ?>
            <?cs call:fact("项目名称", Data.contract.project) ?>
            <?cs call:fact("甲方", Data.parties.buyer_name) ?>
            <?cs call:fact("乙方", Data.parties.seller_name) ?>
            <?cs call:fact("报酬总额", Data.contract.total) ?>
            <?cs call:fact("有效期限", Data.contract.valid) ?>
        </dl>
        <p class="actions">
            <a class="button quiet" href="<?cs var:Data.order.url ?>/contract/standard">
                <?cs call:icon("search") ?>查看标准合同
            </a>
            <?cs if:Data.may_decide ?>
                <a class="button plain" href="<?cs var:Data.order.url ?>/contract/return">退回修改</a>
            <?cs /if ?>
        </p>
    </section>
    <?cs if:!Data.may_decide ?>
        <div class="gap-top">
            <?cs call:notice("", "机构还在起草。您可以先填好自己的部分，机构发来后再确认。") ?>
        </div>
    <?cs /if ?>
    <div class="gap-top"><?cs call:form(Form.contract_buyer) ?></div>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>">返回订单</a></p>
</div>

<?cs # 合同详情: one order of the enterprise. Data.order, Data.stages.N, Data.payment, Data.may.<move>,
       Data.history.N, Data.base_url, Data.reason; Form.pay while it is to be paid. Contract and rating have
       their own parts, in their own files ?>
<?cs call:page_head_open(Data.order.title, Data.order.number + " · " + Data.order.provider) ?>
    <?cs call:status(Data.order.state_kind, Data.order.state_word, "") ?>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <?cs call:order_notice() ?>
        <?cs if:Data.may.confirm ?>
            <section class="card stack">
                <h2>请您确认合同</h2>
                <p>机构已起草合同。请补充您这一部分，看过标准合同后确认；不合适可以退回修改。</p>
                <p class="actions">
                    <a class="button" href="<?cs var:Data.base_url ?>/contract">填写并确认合同</a>
                </p>
            </section>
        <?cs elif:Data.order.state == "paying" ?>
            <section class="card stack" id="pay">
                <h2>付款</h2>
                <p>
                    全部阶段已验收。请按合同把 <b><?cs var:Data.order.amount ?></b> 付给 <?cs var:Data.order.provider ?>，
                    付完后在这里登记。
                </p>
                <?cs if:Data.payment.state == "declared" ?>
                    <?cs call:notice_open("wait") ?>
                        您已登记付款日期 <?cs var:Data.payment.paid_on ?>，还没有确认。
                        <a href="<?cs var:Data.base_url ?>/pay/confirm">核对并确认付款</a>
                    <?cs call:notice_close() ?>
                <?cs /if ?>
                <?cs call:form(Form.pay) ?>
            </section>
        <?cs elif:Data.may.rate ?>
            <section class="card stack">
                <h2>请您评价</h2>
                <p>按合同约定和实际感受打分，写出评论；过了期限没有评价，订单自动完成。</p>
                <p class="actions">
                    <a class="button" href="<?cs var:Data.base_url ?>/rating">评价服务</a>
                </p>
            </section>
        <?cs /if ?>
        <?cs include!"common/order-facts.cs" ?>
        <?cs include!"common/order-contract.cs" ?>
        <?cs include!"common/order-stages.cs" ?>
        <?cs include!"common/order-payment.cs" ?>
        <?cs call:order_papers() ?>
        <?cs if:Data.may.withdraw || Data.may.dispute ?>
            <p class="actions">
                <?cs if:Data.may.withdraw ?>
                    <a class="button quiet" href="<?cs var:Data.base_url ?>/withdraw">
                        <?cs call:icon("close") ?>撤销订单
                    </a>
                <?cs /if ?>
                <?cs if:Data.may.dispute ?>
                    <a class="button quiet" href="<?cs var:Data.base_url ?>/dispute">
                        <?cs call:icon("alert") ?>提出争议
                    </a>
                <?cs /if ?>
            </p>
        <?cs /if ?>
        <p><a href="<?cs var:Data.base_url ?>/receipt">看回执：轮到谁，到哪天</a></p>
    </div>
    <?cs include!"common/order-aside.cs" ?>
</div>

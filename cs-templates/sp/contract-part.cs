<?cs # One part of a contract: basis or terms. Data.order, Data.steps, Data.contract (as it is kept); the
       form of the route ?>
<div class="narrow">
    <?cs each:f = Form ?>
        <?cs if:name(f) == "contract_basis" ?>
            <?cs call:page_head("基本信息与当事人", "制作合同 1 / 3 · " + Data.order.title) ?>
        <?cs else ?>
            <?cs call:page_head("报酬与条款", "制作合同 3 / 3 · " + Data.order.title) ?>
        <?cs /if ?>
        <?cs call:steps(Data.steps) ?>
        <?cs if:name(f) == "contract_basis" ?>
            <section class="card stack gap-top">
                <h2>双方</h2>
                <dl class="facts">
                    <?cs call:fact("合同编号", Data.contract.number) ?>
                    <?cs call:fact("甲方", Data.contract.buyer_name) ?>
                    <?cs call:fact("甲方信用代码", Data.contract.buyer_uscc) ?>
                    <?cs call:fact("乙方", Data.contract.seller_name) ?>
                    <?cs call:fact("乙方信用代码", Data.contract.seller_uscc) ?>
                </dl>
                <p class="small muted">
                    名称和统一社会信用代码取自双方在平台的资料；甲方的住所、联系人等由企业填写。
                </p>
            </section>
        <?cs else ?>
            <p class="gap-top">
                报酬总额 <b><?cs var:Data.contract.total_fen ?> 元</b>，在“服务内容与阶段”中修改。
            </p>
        <?cs /if ?>
        <div class="gap-top"><?cs call:form(f) ?></div>
    <?cs /each ?>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>/contract">不改了，返回制作合同</a></p>
</div>

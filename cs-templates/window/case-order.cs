<?cs # An order beside its case, for mediation. Data.record and Data.order: number title state_word amount
       enterprise provider note; Data.stages.N, Data.payment, Data.dispute_files.N, Data.reason,
       Data.disputed ?>
<?cs include!"window/case-head.cs" ?>
<?cs call:order_notice() ?>
<section class="card stack">
    <h2>订单内容</h2>
    <?cs if:Data.record.note ?><p class="prose"><?cs var:Data.record.note ?></p><?cs /if ?>
    <dl class="facts">
        <?cs call:fact("订单编号", Data.record.number) ?>
        <?cs call:fact("状态", Data.record.state_word) ?>
        <?cs call:fact("金额", Data.record.amount) ?>
        <?cs call:fact("下单时间", Data.record.created_at) ?>
        <?cs if:Data.record.effective_at ?>
            <?cs call:fact("合同生效", Data.record.effective_at.date) ?>
        <?cs /if ?>
    </dl>
</section>
<section class="card stack">
    <h2>双方</h2>
    <dl class="facts">
        <?cs call:fact("企业", Data.record.enterprise) ?>
        <?cs call:fact("企业信用代码", Data.record.enterprise_uscc) ?>
        <?cs call:fact("企业联系人", Data.record.contact) ?>
        <?cs call:fact("联系电话", Data.record.phone) ?>
        <?cs call:fact("服务机构", Data.record.provider) ?>
        <?cs call:fact("机构信用代码", Data.record.provider_uscc) ?>
        <?cs call:fact("机构电话", Data.record.provider_phone) ?>
    </dl>
    <p class="small muted">企业电话隐去中间四位；每次查看都有记录。</p>
</section>
<?cs if:Data.disputed ?><?cs include!"common/order-contract.cs" ?><?cs /if ?>
<?cs include!"common/order-stages.cs" ?>
<?cs include!"common/order-payment.cs" ?>
<?cs if:Data.disputed ?><?cs call:order_papers() ?><?cs /if ?>
<?cs include!"window/case-foot.cs" ?>

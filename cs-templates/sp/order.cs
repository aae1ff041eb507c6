<?cs # One order for the provider. Data.order, Data.stages.N, Data.payment, Data.may.<move>, Data.history.N,
       Data.base_url, Data.reason. The contract and the rating have their own parts, in their own files ?>
<?cs call:page_head_open(Data.order.title, Data.order.number + " · " + Data.order.enterprise) ?>
    <?cs call:status(Data.order.state_kind, Data.order.state_word, "") ?>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <?cs call:order_notice() ?>
        <?cs if:Data.may.accept ?>
            <section class="card stack">
                <h2>请您接单</h2>
                <p>接单后由您起草合同；不能接的请拒单并写明理由。</p>
                <p class="actions">
                    <a class="button" href="<?cs var:Data.base_url ?>/accept">接单</a>
                    <a class="button quiet" href="<?cs var:Data.base_url ?>/refuse">拒单</a>
                </p>
            </section>
        <?cs elif:Data.may.send || Data.may.submit ?>
            <section class="card stack">
                <h2>制作合同</h2>
                <p>
                    <?cs if:Data.may.send ?>
                        按企业的说明填写合同内容和阶段，完成后发给企业确认。
                    <?cs else ?>
                        企业已确认。请下载标准合同，双方签章后上传扫描件，再提交合同。
                    <?cs /if ?>
                </p>
                <p class="actions">
                    <a class="button" href="<?cs var:Data.base_url ?>/contract">制作合同</a>
                    <?cs if:Data.may.refuse ?>
                        <a class="button quiet" href="<?cs var:Data.base_url ?>/refuse">拒单</a>
                    <?cs /if ?>
                </p>
            </section>
        <?cs elif:Data.may.start ?>
            <section class="card stack">
                <h2>开始履约</h2>
                <p>合同已生效。请按阶段交付；交付第一个阶段也会自动开始。</p>
                <p class="actions"><a class="button" href="<?cs var:Data.base_url ?>/start">开始履约</a></p>
            </section>
        <?cs elif:Data.payment.state == "confirmed" ?>
            <section class="card stack">
                <h2>请您确认收款</h2>
                <p>
                    企业已确认付款 <b><?cs var:Data.payment.amount ?></b>（付款日期 <?cs var:Data.payment.paid_on ?>）。
                    到账后请确认；没有收到的，可以提出争议。
                </p>
                <p class="actions">
                    <a class="button" href="<?cs var:Data.base_url ?>/acknowledge">确认收款</a>
                </p>
            </section>
        <?cs /if ?>
        <?cs include!"common/order-facts.cs" ?>
        <?cs include!"common/order-contract.cs" ?>
        <?cs include!"common/order-stages.cs" ?>
        <?cs include!"common/order-payment.cs" ?>
        <?cs call:order_papers() ?>
        <?cs if:Data.may.dispute ?>
            <p class="actions">
                <a class="button quiet" href="<?cs var:Data.base_url ?>/dispute">
                    <?cs call:icon("alert") ?>提出争议
                </a>
            </p>
        <?cs /if ?>
        <p><a href="<?cs var:Data.base_url ?>/receipt">看回执：轮到谁，到哪天</a></p>
    </div>
    <?cs include!"common/order-aside.cs" ?>
</div>

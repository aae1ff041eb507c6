<?cs # The receipt of a step. Data.order, Data.{title,at,words,by,due,counted,base_url}; Data.days.N ?>
<div class="narrow">
    <?cs call:receipt_open(Data.title, Data.order.number, Data.at) ?>
        <?cs call:receipt_part("接下来") ?>
        <?cs if:Data.by ?>
            <ol class="timeline">
                <li class="now" aria-current="step">
                    <b><?cs var:Data.words ?></b>
                    <p><?cs var:Data.by ?></p>
                    <?cs if:Data.due ?><p class="by">最迟 <?cs var:Data.due ?></p><?cs /if ?>
                </li>
                <?cs if:Data.order.state == "waiting" ?>
                    <li class="next">
                        <b>机构接单，起草合同</b>
                        <p>5 个工作日内发给您确认；不接单会写明理由</p>
                    </li>
                    <li class="next"><b>您补充并确认合同</b><p>确认前可以退回修改，也可以撤销订单</p></li>
                    <li class="next">
                        <b>双方签章，合同生效</b>
                        <p>机构上传扫描件并提交后生效，按合同付款</p>
                    </li>
                <?cs /if ?>
            </ol>
        <?cs else ?>
            <p><?cs var:Data.words ?>。</p>
        <?cs /if ?>
        <?cs call:receipt_part_close() ?>
        <?cs if:Data.due ?>
            <?cs call:receipt_counted(Data.counted, Data.days) ?>
        <?cs /if ?>
        <?cs call:receipt_part("订单") ?>
        <dl class="facts">
            <?cs call:fact("服务", Data.order.title) ?>
            <?cs call:fact("状态", Data.order.state_word) ?>
            <?cs call:fact("企业", Data.order.enterprise) ?>
            <?cs call:fact("服务机构", Data.order.provider) ?>
            <?cs call:fact("金额", Data.order.amount) ?>
            <?cs call:fact("希望开始", Data.order.wish_on) ?>
            <?cs call:fact("联系人", Data.order.contact) ?>
        </dl>
        <p class="actions gap-top no-print">
            <a class="button" href="<?cs var:Data.base_url ?>">查看订单</a>
        </p>
        <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
</div>

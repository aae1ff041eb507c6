<?cs # The receipt of what was handed in. Data.service as service.cs; Data.due and Data.counted while a
       window has it; Data.days.N ?>
<div class="narrow">
    <?cs if:Data.due ?>
        <?cs if:Data.service.state == "change_review" ?>
            <?cs call:receipt_open("变更已提交", Data.service.code, Data.service.submitted_at) ?>
        <?cs elif:Data.service.state == "unshelf_review" ?>
            <?cs call:receipt_open("下架申请已提交", Data.service.code, Data.service.submitted_at) ?>
        <?cs else ?>
            <?cs call:receipt_open("服务产品已提交", Data.service.code, Data.service.submitted_at) ?>
        <?cs /if ?>
        <?cs call:receipt_part("接下来") ?>
        <ol class="timeline">
            <li class="now" aria-current="step">
                <b><?cs var:Data.service.window_name ?>审核</b>
                <?cs if:Data.service.window_phone ?>
                    <p>电话 <span class="nowrap"><?cs var:Data.service.window_phone ?></span></p>
                <?cs /if ?>
                <p class="by">最迟 <?cs var:Data.due ?></p>
            </li>
            <li class="next">
                <?cs if:Data.service.state == "change_review" ?>
                    <b>公开页面显示新内容</b>
                    <p>审核通过当时；在那之前一直显示原来的内容</p>
                <?cs elif:Data.service.state == "unshelf_review" ?>
                    <b>服务从平台撤下</b>
                    <p>审核通过当时；已有的订单照常履行</p>
                <?cs else ?>
                    <b>服务在平台公开</b>
                    <p>审核通过当时，企业就能找到、咨询和申请</p>
                <?cs /if ?>
            </li>
        </ol>
        <?cs call:receipt_part_close() ?>
        <?cs call:receipt_counted(Data.counted, Data.days) ?>
    <?cs else ?>
        <?cs call:page_head_open(Data.service.name, "现在没有等待审核的事项") ?>
            <?cs call:status(Data.service.state_kind, Data.service.state_word, "") ?>
        <?cs call:page_head_close() ?>
        <div class="receipt">
    <?cs /if ?>
    <?cs call:receipt_part("这项服务") ?>
    <dl class="facts">
        <?cs call:fact("服务名称", Data.service.name) ?>
        <?cs call:fact("服务编码", Data.service.code) ?>
        <?cs call:fact("服务类别", Data.service.category) ?>
        <?cs call:fact("收费", Data.service.price) ?>
        <?cs if:Data.service.state == "unshelf_review" ?>
            <?cs call:fact("下架理由", Data.service.unshelf_reason) ?>
        <?cs /if ?>
    </dl>
    <p class="actions gap-top no-print">
        <a class="button" href="/sp/services">查看服务产品</a>
        <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>">看这项服务</a>
    </p>
    <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
    <div class="gap-top">
        <?cs call:notice_open("") ?>
            <b>有变化会告诉您。</b>审核通过或退回都会发站内<a href="/sp/messages">消息</a>。
        <?cs call:notice_close() ?>
    </div>
</div>

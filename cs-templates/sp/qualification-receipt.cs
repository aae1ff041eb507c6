<?cs # The receipt of 资质认证. Data.q as qualification.cs; Data.due, Data.counted while the window has it;
       Data.days.N ?>
<div class="narrow">
    <?cs if:Data.due ?>
        <?cs if:Data.q.change ?>
            <?cs call:receipt_open("变更申请已提交", "", Data.q.submitted_at) ?>
        <?cs else ?>
            <?cs call:receipt_open("资质申请已提交", "", Data.q.submitted_at) ?>
        <?cs /if ?>
        <?cs call:receipt_part("接下来") ?>
        <ol class="timeline">
            <li class="now" aria-current="step">
                <b><?cs var:Data.q.window_name ?>审核</b>
                <?cs if:Data.q.window_phone ?>
                    <p>电话 <span class="nowrap"><?cs var:Data.q.window_phone ?></span></p>
                <?cs /if ?>
                <p class="by">最迟 <?cs var:Data.due ?></p>
            </li>
            <li class="next">
                <?cs if:Data.q.change ?>
                    <b>公开的内容换成新的</b>
                    <p>审核通过当天；在此之前公众看到原来的内容</p>
                <?cs else ?>
                    <b>资质在平台公开</b>
                    <p>审核通过当天；之后就可以发布服务产品、响应需求</p>
                <?cs /if ?>
            </li>
        </ol>
        <?cs call:receipt_part_close() ?>
        <?cs call:receipt_counted(Data.counted, Data.days) ?>
    <?cs else ?>
        <?cs call:receipt_now(Data.q.kind, "资质状态：" + Data.q.word, "", Data.q.submitted_at) ?>
        <?cs if:string.length(Data.q.opinion) ?>
            <?cs call:receipt_part("窗口的意见") ?>
            <p><?cs var:Data.q.opinion ?></p>
            <?cs call:receipt_part_close() ?>
        <?cs /if ?>
    <?cs /if ?>
    <?cs call:receipt_part("您提交的内容") ?>
    <dl class="facts">
        <?cs call:fact("名称", Data.q.name) ?>
        <?cs call:fact("审核窗口", Data.q.window_name) ?>
    </dl>
    <p class="actions gap-top no-print">
        <a class="button" href="<?cs var:Data.q.path_url ?>">查询资质状态</a>
        <a class="button quiet" href="/sp/">返回首页</a>
    </p>
    <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
    <div class="gap-top">
        <?cs call:notice_open("") ?>
            <b>有变化会告诉您。</b>审核通过或退回都会发站内<a href="/sp/messages">消息</a>；
            “资质认证”页面上方随时能查到状态。
        <?cs call:notice_close() ?>
    </div>
</div>

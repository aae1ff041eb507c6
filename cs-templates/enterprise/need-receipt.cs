<?cs # The receipt of a need. Data.need as need.cs; Data.due and Data.counted while a window has it;
       Data.days.N: month day weekday note kind ?>
<div class="narrow">
    <?cs if:Data.due ?>
        <?cs call:receipt_open("需求已提交", Data.need.number, Data.need.submitted_at) ?>
        <?cs call:receipt_part("接下来") ?>
        <ol class="timeline">
            <li class="now" aria-current="step">
                <b><?cs var:Data.need.window_name ?>审核</b>
                <?cs if:Data.need.window_phone ?>
                    <p>电话 <span class="nowrap"><?cs var:Data.need.window_phone ?></span></p>
                <?cs /if ?>
                <p class="by">最迟 <?cs var:Data.due ?></p>
            </li>
            <li class="next">
                <b>需求在平台公开</b>
                <p>审核通过当天；联系电话不公开，只给响应的服务机构看</p>
            </li>
        </ol>
        <?cs call:receipt_part_close() ?>
        <?cs call:receipt_counted(Data.counted, Data.days) ?>
    <?cs else ?>
        <?cs call:receipt_now(Data.need.state_kind, "需求：" + Data.need.state_word, Data.need.number, Data.need.submitted_at) ?>
        <?cs if:Data.need.state == "published" ?>
            <?cs call:receipt_part("接下来") ?>
            <p>
                需求已在平台公开，服务机构可以响应，截止 <?cs var:Data.need.deadline ?>。
                <a href="/needs/<?cs var:Data.need.id ?>">看公开页面</a>
            </p>
            <?cs call:receipt_part_close() ?>
        <?cs /if ?>
    <?cs /if ?>
    <?cs call:receipt_part("您提交的内容") ?>
    <dl class="facts">
        <?cs call:fact("需求名称", Data.need.title) ?>
        <?cs call:fact("类别", Data.need.category) ?>
        <?cs call:fact("所在地区", Data.need.region) ?>
        <?cs call:fact("预算", Data.need.budget) ?>
        <?cs call:fact("响应截止", Data.need.deadline) ?>
        <?cs call:fact("联系人", Data.need.contact) ?>
    </dl>
    <p class="actions gap-top no-print">
        <a class="button" href="/enterprise/needs">查看我的需求</a>
        <a class="button quiet" href="/enterprise/needs/<?cs var:Data.need.id ?>">看这条需求</a>
    </p>
    <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
    <div class="gap-top">
        <?cs call:notice_open("") ?>
            <b>有变化会告诉您。</b>审核通过或退回都会发站内<a href="/enterprise/messages">消息</a>；
            <a href="/enterprise/needs">我的需求</a>里随时能看到轮到谁、到哪天。
        <?cs call:notice_close() ?>
    </div>
</div>

<?cs # The receipt of a filing. Data.filing; Data.window_name; Data.due, Data.counted, Data.days.N ?>
<div class="narrow">
    <?cs if:Data.filing.state == "reviewing" ?>
        <?cs call:receipt_open(Data.filing.month_words + "调度数据已提交", "", Data.filing.submitted_at) ?>
    <?cs else ?>
        <?cs call:receipt_now(Data.filing.state_kind, Data.filing.month_words + "调度数据：" + Data.filing.state_word, "", Data.filing.submitted_at) ?>
    <?cs /if ?>
    <?cs if:Data.filing.late ?>
        <p><?cs call:status("urgent", "迟报", "clock") ?> 应在 <?cs var:Data.filing.due ?> 前报送。</p>
    <?cs /if ?>
    <?cs if:Data.due ?>
        <?cs call:receipt_part("接下来") ?>
        <ol class="timeline">
            <li class="now" aria-current="step">
                <b><?cs var:Data.window_name ?>审核</b>
                <p class="by">最迟 <?cs var:Data.due ?></p>
            </li>
            <li class="next"><b>锁定并计入调度大数据</b><p>审核通过当天</p></li>
        </ol>
        <?cs call:receipt_part_close() ?>
        <?cs call:receipt_counted(Data.counted, Data.days) ?>
    <?cs /if ?>
    <?cs call:receipt_part("您提交的内容") ?>
    <dl class="facts">
        <?cs call:fact("机构类型", Data.filing.type) ?>
        <?cs call:fact("活动数", Data.filing.activities + " 场次") ?>
        <?cs call:fact("参与企业数", Data.filing.attendees + " 家次") ?>
        <?cs call:fact("服务企业数", Data.filing.served + " 家") ?>
    </dl>
    <p class="actions gap-top no-print">
        <a class="button" href="/dispatch/filings">返回列表</a>
        <a class="button quiet" href="<?cs var:Data.filing.url ?>">查看这份填报</a>
    </p>
    <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
</div>

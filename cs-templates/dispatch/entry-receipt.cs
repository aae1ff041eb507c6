<?cs # The receipt of an entry. Data.entry, Data.sheet; Data.window; Data.due, Data.counted, Data.days while a
       window has it ?>
<div class="narrow">
    <?cs if:Data.due ?>
        <?cs call:receipt_open("填报已提交", Data.entry.number, Data.entry.submitted_at) ?>
        <?cs call:receipt_part("接下来") ?>
        <ol class="timeline">
            <li class="now" aria-current="step">
                <b><?cs var:Data.window ?>：<?cs var:Data.entry.state_word ?></b>
                <p class="by">最迟 <?cs var:Data.due ?></p>
            </li>
            <li class="next"><b>专家评审</b></li>
            <li class="next"><b>拟入选公示，没有异议的予以公布</b></li>
        </ol>
        <?cs call:receipt_part_close() ?>
        <?cs call:receipt_counted(Data.counted, Data.days) ?>
    <?cs else ?>
        <?cs call:receipt_now(Data.entry.state_kind, "填报：" + Data.entry.state_word, Data.entry.number, Data.entry.submitted_at) ?>
    <?cs /if ?>
    <?cs call:receipt_part("您提交的内容") ?>
    <dl class="facts">
        <?cs call:fact("评选类别", Data.entry.category) ?>
        <?cs call:fact("参评", Data.entry.title) ?>
        <?cs call:fact("批次", Data.entry.round) ?>
        <?cs call:fact("所在地区", Data.entry.region) ?>
    </dl>
    <p class="actions gap-top no-print">
        <a class="button" href="<?cs var:Data.sheet.list_url ?>">返回列表</a>
        <a class="button quiet" href="/dispatch/entries/<?cs var:Data.entry.id ?>">看这份填报</a>
    </p>
    <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
</div>

<?cs # The receipt of an application. Data.application; Data.window; Data.due, Data.counted, Data.days while a
       window has it ?>
<div class="narrow">
    <?cs if:Data.due ?>
        <?cs call:receipt_open("申报已提交", Data.application.number, Data.application.submitted_at) ?>
        <?cs call:receipt_part("接下来") ?>
        <ol class="timeline">
            <li class="now" aria-current="step">
                <b><?cs var:Data.window ?>：<?cs var:Data.application.state_word ?></b>
                <p class="by">最迟 <?cs var:Data.due ?></p>
            </li>
            <li class="next"><b>省级初审、专家评审</b></li>
            <li class="next"><b>拟认定公示，没有异议的予以认定</b></li>
        </ol>
        <?cs call:receipt_part_close() ?>
        <?cs call:receipt_counted(Data.counted, Data.days) ?>
    <?cs else ?>
        <?cs call:receipt_now(Data.application.state_kind, "申报：" + Data.application.state_word, Data.application.number, Data.application.submitted_at) ?>
    <?cs /if ?>
    <?cs call:receipt_part("您提交的内容") ?>
    <dl class="facts">
        <?cs call:fact("机构名称", Data.application.name) ?>
        <?cs call:fact("批次", Data.application.round) ?>
        <?cs call:fact("所在地区", Data.application.region) ?>
        <?cs call:fact("总资产", Data.application.assets) ?>
        <?cs call:fact("场地面积", Data.application.area) ?>
    </dl>
    <p class="actions gap-top no-print">
        <a class="button" href="/dispatch/applications">返回列表</a>
        <a class="button quiet" href="/dispatch/applications/<?cs var:Data.application.id ?>">看这份申报</a>
    </p>
    <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
</div>

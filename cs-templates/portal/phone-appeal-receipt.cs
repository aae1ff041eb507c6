<?cs # Receipt and state of an appeal. Data.appeal: number state label phone opinion due days counted filed
       bind_after ended_at stop_url; Data.days.N: month day weekday note kind ?>
<?cs call:page_open("narrow") ?>
    <?cs if:Data.appeal.state == "refused" ?>
        <?cs call:receipt_now("urgent", "手机号变更申诉：" + Data.appeal.label, Data.appeal.number, Data.appeal.filed) ?>
    <?cs elif:Data.appeal.state == "stopped" ?>
        <?cs call:receipt_now("idle", "手机号变更申诉：" + Data.appeal.label, Data.appeal.number, Data.appeal.filed) ?>
    <?cs else ?>
        <?cs call:receipt_open("手机号变更申诉：" + Data.appeal.label, Data.appeal.number, Data.appeal.filed) ?>
    <?cs /if ?>
        <?cs if:Data.appeal.state == "filed" ?>
            <?cs call:receipt_part("接下来") ?>
            <p>
                账号所属窗口核实您的材料，最迟 <b><?cs var:Data.appeal.due ?></b> 答复。通过后再过 72 小时，
                账号改绑 <?cs var:Data.appeal.phone ?>，期间会通知原手机号。
            </p>
            <p class="gap-s">
                结果会发短信到 <?cs var:Data.appeal.phone ?>；也可以凭受理编号打开本页查看。请保存编号。
            </p>
            <?cs call:receipt_part_close() ?>
            <?cs call:receipt_counted(Data.appeal.counted, Data.days) ?>
        <?cs elif:Data.appeal.state == "approved" ?>
            <?cs call:receipt_part("接下来") ?>
            <p>
                审核已通过。<b><?cs var:Data.appeal.bind_after ?></b> 之后账号改绑 <?cs var:Data.appeal.phone ?>，
                届时原有登录全部退出。
            </p>
            <p class="gap-s">
                不是您本人申请的：<a href="<?cs var:Data.appeal.stop_url ?>">登录后中止变更</a>，或拨打 <?cs var:Site.hotline ?>。
            </p>
            <?cs call:receipt_part_close() ?>
        <?cs elif:Data.appeal.state == "bound" ?>
            <?cs call:receipt_part("审核结果") ?>
            <p><?cs call:status("good", "已改绑", "") ?></p>
            <p class="gap-s"><?cs var:Data.appeal.ended_at ?> 已改绑 <?cs var:Data.appeal.phone ?>。</p>
            <?cs call:receipt_part_close() ?>
        <?cs elif:Data.appeal.state == "stopped" ?>
            <?cs call:receipt_part("审核结果") ?>
            <p><?cs call:status("urgent", "已中止", "") ?></p>
            <p class="gap-s">
                变更已于 <?cs var:Data.appeal.ended_at ?> 中止，手机号没有更换。需要时可以重新提交申诉。
            </p>
            <?cs call:receipt_part_close() ?>
        <?cs else ?>
            <?cs call:receipt_part("审核结果") ?>
            <p><?cs call:status("", Data.appeal.label, "") ?></p>
            <?cs if:Data.appeal.opinion ?><p class="gap-s"><?cs var:Data.appeal.opinion ?></p><?cs /if ?>
            <?cs call:receipt_part_close() ?>
        <?cs /if ?>
    <?cs call:receipt_close() ?>
    <p class="gap-top"><a class="button quiet" href="/">返回首页</a></p>
<?cs call:page_close() ?>

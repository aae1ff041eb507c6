<?cs # The receipt and the history of 企业认证. Data.certification as certification.cs; Data.{due,counted},
       Data.days.N while the window has it; Data.history.N ?>

<?cs def:certification_parts() ?>
    <?cs call:receipt_part("办理情况") ?>
    <?cs call:timeline(Data.history) ?>
    <?cs call:receipt_part_close() ?>
    <?cs if:Data.due ?>
        <?cs call:receipt_counted(Data.counted, Data.days) ?>
    <?cs /if ?>
    <?cs call:receipt_part("您提交的内容") ?>
    <dl class="facts">
        <?cs call:fact("企业全称", Data.certification.name) ?>
        <?cs call:fact("变更为", Data.certification.new_name) ?>
        <?cs call:fact("统一社会信用代码", Data.certification.uscc) ?>
        <?cs call:fact("代码变更为", Data.certification.new_uscc) ?>
        <?cs call:fact("审核窗口", Data.certification.window_name) ?>
        <?cs call:fact("窗口电话", Data.certification.window_phone) ?>
    </dl>
    <?cs call:receipt_part_close() ?>
<?cs /def ?>

<div class="narrow stack wide">
    <?cs if:Data.due || Data.certification.state == "approved" ?>
        <?cs if:Data.due ?>
            <?cs call:receipt_open("企业认证已提交", Data.certification.uscc, Data.certification.submitted_at) ?>
        <?cs else ?>
            <?cs call:receipt_open("企业认证：已认证", Data.certification.uscc, Data.certification.submitted_at) ?>
        <?cs /if ?>
        <?cs call:certification_parts() ?>
        <?cs call:receipt_close() ?>
    <?cs else ?>
        <?cs call:page_head_open("企业认证", Data.certification.name) ?>
            <?cs call:status(Data.certification.state_kind, Data.certification.state_word, "") ?>
        <?cs call:page_head_close() ?>
        <?cs call:notice_open("urgent") ?>
            <b>窗口的意见：</b><?cs var:Data.certification.opinion ?>
        <?cs call:notice_close() ?>
        <section class="card stack">
            <h2>办理情况</h2>
            <?cs call:timeline(Data.history) ?>
        </section>
    <?cs /if ?>
    <p class="actions no-print">
        <?cs if:Data.certification.state == "returned" || Data.certification.state == "refused" ?>
            <a class="button" href="/enterprise/profile/licence">修改营业执照</a>
            <a class="button quiet" href="/enterprise/certification">重新提交</a>
        <?cs else ?>
            <a class="button" href="/enterprise/certification">企业认证</a>
            <a class="button quiet" href="/enterprise/profile">企业资料</a>
        <?cs /if ?>
    </p>
    <?cs call:notice_open("") ?>
        <b>有变化会告诉您。</b>通过或退回都会发站内<a href="/enterprise/messages">消息</a>。
    <?cs call:notice_close() ?>
</div>

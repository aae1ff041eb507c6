<?cs # 企业认证.
       Data.certification.{id,name,uscc,nature,legal_person,certified,state,state_word,state_kind,opinion,window_name,
       window_phone,submitted_at,certified_at,new_name,new_uscc}; Data.{ready,licences}; Data.files.N: name
       url size; Form.certify ?>
<div class="narrow stack wide">
    <?cs call:page_head_open("企业认证", "由所属窗口核对营业执照，通过后在公开页面显示“认证企业”。") ?>
        <?cs if:Data.certification.state ?>
            <?cs call:status(Data.certification.state_kind, Data.certification.state_word, "") ?>
        <?cs else ?>
            <?cs call:status("idle", "未认证", "info") ?>
        <?cs /if ?>
    <?cs call:page_head_close() ?>
    <?cs if:Data.certification.opinion ?>
        <?cs if:Data.certification.state == "approved" ?>
            <?cs call:notice_open("good") ?>
        <?cs else ?>
            <?cs call:notice_open("urgent") ?>
        <?cs /if ?>
        <b>窗口的意见：</b><?cs var:Data.certification.opinion ?>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs if:Data.certification.state == "reviewing" ?>
        <?cs call:notice_open("wait") ?>
            <b><?cs var:Data.certification.window_name ?>正在审核。</b>有结果后会发消息告诉您。
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <section class="card stack">
        <h2>认证的内容</h2>
        <dl class="facts">
            <?cs call:fact("企业全称", Data.certification.name) ?>
            <?cs call:fact("统一社会信用代码", Data.certification.uscc) ?>
            <?cs call:fact("单位性质", Data.certification.nature) ?>
            <?cs call:fact("法定代表人", Data.certification.legal_person) ?>
            <?cs call:fact("认证时间", Data.certification.certified_at) ?>
            <?cs call:fact("变更后的名称（待审核）", Data.certification.new_name) ?>
            <?cs call:fact("变更后的代码（待审核）", Data.certification.new_uscc) ?>
        </dl>
        <?cs if:subcount(Data.files) > #0 ?>
            <?cs call:file_list(Data.files) ?>
        <?cs elif:!Data.certification.certified ?>
            <p class="muted">还没有上传营业执照。</p>
        <?cs /if ?>
        <p class="actions">
            <?cs if:Data.certification.state != "reviewing" ?>
                <a class="button quiet" href="/enterprise/profile/licence">
                    <?cs if:Data.certification.certified ?>
                        变更名称、代码或法定代表人
                    <?cs else ?>
                        修改或上传营业执照
                    <?cs /if ?>
                </a>
            <?cs /if ?>
            <?cs if:Data.certification.asked ?>
                <a class="button quiet" href="/enterprise/certification/<?cs var:Data.certification.id ?>">
                    看办理情况
                </a>
            <?cs /if ?>
        </p>
    </section>
    <?cs if:Data.certification.state == "approved" ?>
        <?cs call:notice_open("good") ?>
            <b>已是认证企业。</b>公开页面显示“认证企业”，可以办理中小企业划型证明。营业执照换发后，
            上传新的执照再提交窗口核对；核对期间仍是认证企业。
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs if:Data.certification.state == "reviewing" ?>
    <?cs elif:Data.ready ?>
        <section class="card stack">
            <h2><?cs if:Data.certification.state ?>重新提交<?cs else ?>申请认证<?cs /if ?></h2>
            <?cs call:form(Form.certify) ?>
        </section>
    <?cs elif:!Data.certification.certified ?>
        <?cs call:notice_open("") ?>
            <b>还差一步。</b>请先<a href="/enterprise/profile/licence">上传营业执照并填写法定代表人</a>，
            再回到这里申请。
        <?cs call:notice_close() ?>
    <?cs /if ?>
</div>

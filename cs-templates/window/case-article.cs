<?cs # An article beside its case. Data.record: title column_name plain_words summary source source_url
       doc_number body_html region editor_name published_at expires_at own ?>
<?cs include!"window/case-head.cs" ?>
<?cs if:Data.record.own ?><?cs call:notice("wait", "这篇是您提交的，由另一位发布人审核。") ?><?cs /if ?>
<section class="card stack">
    <h2><?cs var:Data.record.title ?></h2>
    <?cs if:Data.record.plain_words ?>
        <?cs call:notice_open("") ?>
            <b>和您有什么关系：</b><?cs var:Data.record.plain_words ?>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <div class="rich"><?cs uvar:Data.record.body_html ?></div>
</section>
<section class="card stack">
    <h2>发布信息</h2>
    <dl class="facts">
        <?cs call:fact("栏目", Data.record.column_name) ?>
        <?cs call:fact("来源", Data.record.source) ?>
        <?cs call:fact("文号", Data.record.doc_number) ?>
        <?cs call:fact("地区", Data.record.region) ?>
        <?cs call:fact("撰写", Data.record.editor_name) ?>
        <?cs call:fact("定时发布", Data.record.published_at) ?>
        <?cs call:fact("到期日", Data.record.expires_at.date) ?>
        <?cs call:fact("摘要", Data.record.summary) ?>
    </dl>
</section>
<?cs include!"window/case-foot.cs" ?>

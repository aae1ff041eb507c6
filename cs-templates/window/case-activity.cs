<?cs # An activity beside its case. Data.record: title summary body_html organizer undertaker co_organizer
       place region phone starts_at ends_at signup_until places editor_name own ?>
<?cs include!"window/case-head.cs" ?>
<?cs if:Data.record.own ?><?cs call:notice("wait", "这场活动是您提交的，由另一位发布人审核。") ?><?cs /if ?>
<section class="card stack">
    <h2><?cs var:Data.record.title ?></h2>
    <p><?cs var:Data.record.summary ?></p>
    <div class="rich"><?cs uvar:Data.record.body_html ?></div>
</section>
<section class="card stack">
    <h2>时间和地点</h2>
    <dl class="facts">
        <?cs call:fact("开始", Data.record.starts_at) ?>
        <?cs call:fact("结束", Data.record.ends_at) ?>
        <?cs call:fact("地点", Data.record.place) ?>
        <?cs call:fact("地区", Data.record.region) ?>
        <?cs call:fact("报名截止", Data.record.signup_until) ?>
        <?cs call:fact("名额", Data.record.places) ?>
        <?cs call:fact("主办", Data.record.organizer) ?>
        <?cs call:fact("承办", Data.record.undertaker) ?>
        <?cs call:fact("协办", Data.record.co_organizer) ?>
        <?cs call:fact("咨询电话", Data.record.phone) ?>
        <?cs call:fact("撰写", Data.record.editor_name) ?>
    </dl>
</section>
<?cs include!"window/case-foot.cs" ?>

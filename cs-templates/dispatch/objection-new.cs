<?cs # 提出异议. Data.publicity: name what public_to; Form.objection ?>
<div class="narrow">
    <?cs call:page_head("提出异议", Data.publicity.what + "：" + Data.publicity.name) ?>
    <p>公示期到 <?cs var:Data.publicity.public_to ?>。异议由省级核查，5 个工作日内告诉您结果；被提出异议的一方看不到您是谁。</p>
    <?cs call:form(Form.objection) ?>
</div>

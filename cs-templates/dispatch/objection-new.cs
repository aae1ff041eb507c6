<?cs # 提出异议. Data.application; Form.objection ?>
<div class="narrow">
    <?cs call:page_head("提出异议", "拟认定：" + Data.application.name) ?>
    <p>公示期到 <?cs var:Data.application.public_to ?>。异议由省级核查，5 个工作日内告诉您结果；被提出异议的机构看不到您是谁。</p>
    <?cs call:form(Form.objection) ?>
</div>

<?cs # 服务时段 of an expert. Form.times ?>
<div class="narrow">
    <?cs call:page_head("服务时段", "可服务的地区、时段和联系方式，保存后立即生效，不用审核。") ?>
    <?cs call:form(Form.times) ?>
</div>

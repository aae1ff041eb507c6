<?cs # 保存条件. Form.search ?>
<div class="narrow">
    <?cs call:page_head("保存条件", "保存刚才的类别、地区和关键词，以后一点就到。") ?>
    <?cs call:form(Form.search) ?>
</div>

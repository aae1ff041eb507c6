<?cs # 新建批次, 修改批次. Form.round ?>
<div class="narrow">
    <?cs call:page_head("批次", "年份由批次决定：表格里出现哪几年，看这里怎么填。") ?>
    <?cs call:form(Form.round) ?>
</div>

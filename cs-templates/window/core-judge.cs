<?cs # 年度考核. Data.institution; Form.judge ?>
<div class="narrow">
    <?cs call:page_head("年度考核", Data.institution.name) ?>
    <?cs call:form_asked(Form.judge, "", "/window/institutions/" + Data.institution.id) ?>
</div>

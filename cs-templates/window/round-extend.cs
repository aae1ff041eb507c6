<?cs # 延期. Data.round; Form.round_extend ?>
<div class="narrow">
    <?cs call:page_head("延期", Data.round.name + "，现在截止 " + Data.round.closes_on.long) ?>
    <?cs call:form_asked(Form.round_extend, "", "/window/rounds/" + Data.round.id) ?>
</div>

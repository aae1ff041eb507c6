<?cs # 开放或关闭 by hand. Data.round; Form.round_hand ?>
<div class="narrow">
    <?cs call:page_head("开放或关闭", Data.round.name + "，现在" + Data.round.phase_word) ?>
    <?cs call:form_asked(Form.round_hand, "", "/window/rounds/" + Data.round.id) ?>
</div>

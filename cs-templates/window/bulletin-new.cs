<?cs # 起草通报. Form.bulletin_new ?>
<div class="narrow">
    <?cs call:page_head("起草通报", "一个季度一份；已经有的会直接打开。") ?>
    <div class="gap-top"><?cs call:form_asked(Form.bulletin_new, "", "/window/bulletins") ?></div>
</div>

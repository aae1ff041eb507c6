<?cs # 删除 a draft. Data.application; Form.application_delete ?>
<div class="narrow">
    <?cs call:page_head("删除这份草稿？", Data.application.round + " · " + Data.application.number) ?>
    <p>填写的内容和已上传的附件都会删除，不能恢复。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.application_delete, "danger", "") ?>
        <a class="button quiet" href="/dispatch/applications">不删除</a>
    </div>
</div>

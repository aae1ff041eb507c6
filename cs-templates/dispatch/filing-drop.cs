<?cs # 删除 a file of a filing. Data.file, Data.filing.url; Form.drop ?>
<div class="narrow">
    <?cs call:page_head("删除这个附件？", Data.file) ?>
    <p>删除后不能恢复；需要时可以重新上传。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.drop, "danger", "") ?>
        <a class="button quiet" href="<?cs var:Data.filing.url ?>/files">不删除</a>
    </div>
</div>

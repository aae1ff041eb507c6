<?cs # 删除文件 of a contract. Data.file, Data.order.url; Form.file_drop ?>
<div class="narrow">
    <?cs call:page_head("删除这个文件？", Data.file) ?>
    <p>删除后不能恢复；需要时可以重新上传。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.file_drop, "danger", "") ?>
        <a class="button quiet" href="<?cs var:Data.order.url ?>/signing">不删除</a>
    </div>
</div>

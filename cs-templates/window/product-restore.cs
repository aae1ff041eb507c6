<?cs # 恢复. Data.product; Form.product_restore ?>
<div class="narrow">
    <?cs call:page_head("恢复这件产品？", Data.product.title) ?>
    <p>恢复后马上在平台公开，<?cs var:Data.product.enterprise_name ?>会收到消息。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.product_restore, "", "") ?>
        <a class="button quiet" href="/window/products/<?cs var:Data.product.id ?>">返回</a>
    </div>
</div>

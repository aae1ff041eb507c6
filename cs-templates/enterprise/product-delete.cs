<?cs # 删除草稿. Data.product; Form.product_delete ?>
<div class="narrow">
    <?cs call:page_head("删除这份草稿？", Data.product.title) ?>
    <p>删除后不能恢复。草稿里用到的图片仍留在图片空间。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.product_delete, "danger", "") ?>
        <a class="button quiet" href="/enterprise/products/<?cs var:Data.product.id ?>">不删除</a>
    </div>
</div>

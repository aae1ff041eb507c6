<?cs # 下架. Data.product; Form.product_withdraw ?>
<div class="narrow">
    <?cs call:page_head("下架这件产品？", Data.product.title) ?>
    <p>下架后平台上看不到它，搜索也找不到；内容和图片都保留，随时可以重新上架。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.product_withdraw, "danger", "") ?>
        <a class="button quiet" href="/enterprise/products/<?cs var:Data.product.id ?>">不下架</a>
    </div>
</div>

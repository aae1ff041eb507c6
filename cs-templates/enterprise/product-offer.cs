<?cs # 发布 a draft, 重新上架. Data.product; Data.missing ("首图、商品描述"); Data.profile_missing;
       Form.product_offer ?>
<div class="narrow">
    <?cs call:page_head(Data.product.offer_word + "这件产品？", Data.product.title) ?>
    <?cs if:Data.profile_missing ?>
        <?cs call:notice_open("wait") ?>
            <b>企业资料还没有填完整，不能发布产品。</b>
            <a href="/enterprise/profile">去填写企业资料</a>
        <?cs call:notice_close() ?>
    <?cs elif:Data.missing ?>
        <?cs call:notice_open("wait") ?>
            <b>还缺：<?cs var:Data.missing ?>。</b>
            <a href="/enterprise/products/<?cs var:Data.product.id ?>/edit">去补充</a>
        <?cs call:notice_close() ?>
    <?cs elif:Data.product.state == "taken_down" ?>
        <p><?cs var:Data.product.window_name ?>会看到您的申请，看过修改后的内容再恢复在售。</p>
    <?cs else ?>
        <p>马上在平台公开，企业和公众都能看到、搜到。</p>
    <?cs /if ?>
    <div class="actions gap-top">
        <?cs call:form_open_as(Form.product_offer, "button-form") ?>
            <button type="submit" class="button"><?cs var:Data.product.offer_word ?></button>
        <?cs call:form_end() ?>
        <a class="button quiet" href="/enterprise/products/<?cs var:Data.product.id ?>">
            先不<?cs var:Data.product.offer_word ?>
        </a>
    </div>
</div>

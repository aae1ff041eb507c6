<?cs # 违规下架. Data.product; Form.takedown ?>
<div class="narrow">
    <?cs if:Data.product.state == "taken_down" ?>
        <?cs call:page_head("不恢复这件产品？", Data.product.title) ?>
        <p>产品保持违规下架，企业会收到新的理由，改好后可以再申请。</p>
    <?cs else ?>
        <?cs call:page_head("违规下架这件产品？", Data.product.title) ?>
        <p>
            下架后平台上马上看不到它。<?cs var:Data.product.enterprise_name ?>会收到理由；
            要修改并由窗口恢复后才能再公开。
        </p>
    <?cs /if ?>
    <div class="gap-top">
        <?cs call:form_open(Form.takedown) ?>
            <?cs call:fields(Form.takedown) ?>
            <p class="actions">
                <button type="submit" class="button danger">
                    <?cs if:Data.product.state == "taken_down" ?>不恢复<?cs else ?>违规下架<?cs /if ?>
                </button>
                <a class="button quiet" href="/window/products/<?cs var:Data.product.id ?>">返回</a>
            </p>
        <?cs call:form_end() ?>
    </div>
</div>

<?cs # One product of the enterprise. Data.product: see keeper/product.h; Data.gallery.N: pictures ?>
<?cs call:page_head_open(Data.product.title, Data.product.category) ?>
    <?cs call:status(Data.product.state_kind, Data.product.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs if:Data.product.takedown_reason ?>
    <?cs call:notice_open("urgent") ?>
        <b><?cs var:Data.product.window_name ?>下架的理由：</b><?cs var:Data.product.takedown_reason ?>
        <?cs if:Data.product.asked_at ?>
            <p>
                已于 <?cs var:Data.product.asked_at ?> 申请重新上架，等窗口看过后恢复
                <?cs if:Data.product.window_phone ?>
                    ；电话 <span class="nowrap"><?cs var:Data.product.window_phone ?></span>
                <?cs /if ?>
                。
            </p>
        <?cs elif:Data.product.may_offer ?>
            <p>已经修改，可以申请重新上架。</p>
        <?cs else ?>
            <p>请先按这个意见修改，再申请重新上架。</p>
        <?cs /if ?>
    <?cs call:notice_close() ?>
<?cs /if ?>
<div class="split gap-top">
    <div class="stack wide">
        <?cs call:gallery(Data.gallery, Data.product.title) ?>
        <section>
            <h2>商品描述</h2>
            <?cs if:Data.product.description_html ?>
                <div class="rich read"><?cs uvar:Data.product.description_html ?></div>
            <?cs else ?>
                <p class="muted">还没有写。</p>
            <?cs /if ?>
        </section>
    </div>
    <aside class="stack" aria-label="价格和操作">
        <section class="card stack">
            <p class="huge"><?cs call:price_of(Data.product) ?></p>
            <dl class="facts">
                <?cs call:fact("发布", Data.product.published_at.date) ?>
                <?cs call:fact("最近修改", Data.product.updated_at) ?>
            </dl>
            <p class="actions">
                <a class="button" href="/enterprise/products/<?cs var:Data.product.id ?>/edit">
                    <?cs call:icon("edit") ?>修改
                </a>
                <?cs if:Data.product.may_offer ?>
                    <a class="button quiet" href="/enterprise/products/<?cs var:Data.product.id ?>/on-sale">
                        <?cs var:Data.product.offer_word ?>
                    </a>
                <?cs /if ?>
                <?cs if:Data.product.may_withdraw ?>
                    <a class="button quiet" href="/enterprise/products/<?cs var:Data.product.id ?>/off-sale">
                        下架
                    </a>
                <?cs /if ?>
                <?cs if:Data.product.may_delete ?>
                    <a class="button quiet danger" href="/enterprise/products/<?cs var:Data.product.id ?>/delete">
                        删除草稿
                    </a>
                <?cs /if ?>
            </p>
            <?cs if:Data.product.state == "on_sale" ?>
                <p><a href="/products/<?cs var:Data.product.id ?>">看公开页面</a></p>
            <?cs /if ?>
        </section>
    </aside>
</div>

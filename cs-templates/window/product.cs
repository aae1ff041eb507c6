<?cs # One product as its window sees it. Data.product: see keeper/product.h; Data.gallery.N: pictures ?>
<?cs call:page_head_open(Data.product.title, Data.product.category) ?>
    <?cs call:status(Data.product.state_kind, Data.product.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs if:Data.product.asked_at ?>
    <?cs call:notice_open("wait") ?>
        <b>企业已修改，<?cs var:Data.product.asked_at ?> 申请恢复。</b>上次下架的理由：
        <?cs var:Data.product.takedown_reason ?>
    <?cs call:notice_close() ?>
<?cs elif:Data.product.takedown_reason ?>
    <?cs call:notice_open("urgent") ?>
        <b>下架的理由：</b><?cs var:Data.product.takedown_reason ?>
        <?cs if:Data.product.changed_at ?>
            <p>企业于 <?cs var:Data.product.changed_at ?> 修改过，还没有申请恢复。</p>
        <?cs /if ?>
    <?cs call:notice_close() ?>
<?cs /if ?>
<div class="split gap-top">
    <div class="stack wide">
        <?cs call:gallery(Data.gallery, Data.product.title) ?>
        <section>
            <h2>商品描述</h2>
            <div class="rich read"><?cs uvar:Data.product.description_html ?></div>
        </section>
    </div>
    <aside class="stack" aria-label="企业和操作">
        <section class="card stack">
            <p class="huge"><?cs call:price_of(Data.product) ?></p>
            <dl class="facts">
                <?cs call:fact("企业", Data.product.enterprise_name) ?>
                <?cs call:fact("电话", Data.product.enterprise_phone) ?>
                <?cs call:fact("所属窗口", Data.product.window_name) ?>
                <?cs call:fact("发布", Data.product.published_at.date) ?>
                <?cs call:fact("最近修改", Data.product.updated_at) ?>
            </dl>
            <p class="actions">
                <?cs if:Data.product.state == "taken_down" ?>
                    <a class="button" href="/window/products/<?cs var:Data.product.id ?>/restore">恢复</a>
                    <a class="button quiet danger" href="/window/products/<?cs var:Data.product.id ?>/takedown">
                        不恢复，写明理由
                    </a>
                <?cs else ?>
                    <a class="button danger" href="/window/products/<?cs var:Data.product.id ?>/takedown">
                        违规下架
                    </a>
                <?cs /if ?>
            </p>
            <?cs if:Data.product.state == "on_sale" ?>
                <p><a href="/products/<?cs var:Data.product.id ?>">看公开页面</a></p>
            <?cs /if ?>
        </section>
    </aside>
</div>

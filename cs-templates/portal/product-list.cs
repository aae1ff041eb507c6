<?cs # 企业产品. Data.products.N.{id title summary category region enterprise_name price picture_url},
       Data.total, Data.chips.N; Form.products; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("企业产品", "共 " + Data.total + " 件，由企业自行发布。") ?>
    <?cs call:filters_open("/products", "搜索条件") ?>
        <?cs each:x = Form.products.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("找产品") ?>
    <?cs if:subcount(Data.chips) > #0 ?>
        <div class="chips">
            <span class="muted">已选</span>
            <?cs each:c = Data.chips ?><?cs call:chip(c.name, c.url) ?><?cs /each ?>
            <a class="action" href="/products">全部清除</a>
        </div>
    <?cs /if ?>
    <h2 class="hide">查到的产品</h2>
    <?cs if:subcount(Data.products) > #0 ?>
        <ul class="columns three">
            <?cs each:p = Data.products ?>
                <li>
                    <a class="card link goods<?cs if:p.picture_url ?> pictured<?cs /if ?>"
                            href="/products/<?cs var:p.id ?>">
                        <?cs if:p.picture_url ?>
                            <img src="<?cs var:p.picture_url ?>" alt="" width="640" height="480" loading="lazy">
                        <?cs else ?>
                            <?cs call:badge("cart") ?>
                        <?cs /if ?>
                        <div>
                            <b><?cs var:p.title ?></b>
                            <span><?cs var:p.enterprise_name ?> · <?cs var:p.region ?></span>
                            <?cs call:price_of(p) ?>
                        </div>
                    </a>
                </li>
            <?cs /each ?>
        </ul>
        <?cs call:pager("件") ?>
    <?cs else ?>
        <?cs call:empty_open("没有找到产品", "可以换一个词，或去掉几个条件。") ?>
            <a class="button" href="/products">看全部产品</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

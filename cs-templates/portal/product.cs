<?cs # One product. Data.product.{title summary description_html category region price picture_url
       enterprise_name enterprise_intro enterprise_phone enterprise_email enterprise_for_members
       enterprise_address published_at.date}, Data.others.N, Data.gallery.N: pictures ?>
<?cs call:page_open("") ?>
    <div class="service-head">
        <p class="line"><?cs call:tag(Data.product.category) ?></p>
        <h1 class="gap-s"><?cs var:Data.product.title ?></h1>
        <p class="line gap-s">
            <span class="muted"><?cs var:Data.product.enterprise_name ?></span>
            <span class="muted"><?cs var:Data.product.published_at.date ?> 发布</span>
        </p>
    </div>
    <div class="split">
        <div class="stack wide">
            <?cs if:subcount(Data.gallery) > #0 ?>
                <?cs call:gallery(Data.gallery, Data.product.title) ?>
            <?cs elif:Data.product.picture_url ?>
                <img class="cover" src="<?cs var:Data.product.picture_url ?>"
                        alt="<?cs var:Data.product.title ?>">
            <?cs /if ?>
            <section>
                <h2>产品介绍</h2>
                <?cs if:Data.product.description_html ?>
                    <div class="rich read"><?cs uvar:Data.product.description_html ?></div>
                <?cs else ?>
                    <p class="read"><?cs var:Data.product.summary ?></p>
                <?cs /if ?>
            </section>
        </div>
        <aside class="stack" aria-label="价格与企业">
            <div class="card stack">
                <p class="huge"><?cs call:price_of(Data.product) ?></p>
                <p class="small">价格由企业标注，成交以双方合同为准。</p>
            </div>
            <div class="card stack">
                <h2><?cs var:Data.product.enterprise_name ?></h2>
                <?cs if:Data.product.enterprise_intro ?>
                    <p><?cs var:Data.product.enterprise_intro ?></p>
                <?cs /if ?>
                <dl class="facts">
                    <?cs call:fact("所在地", Data.product.region) ?>
                    <?cs call:fact("地址", Data.product.enterprise_address) ?>
                    <?cs call:fact("电话", Data.product.enterprise_phone) ?>
                    <?cs call:fact("邮箱", Data.product.enterprise_email) ?>
                </dl>
                <?cs if:Data.product.enterprise_for_members ?>
                    <p>
                        <a class="button quiet full"
                                href="/enterprise/contacts/<?cs var:Data.product.enterprise_id ?>">
                            <?cs call:icon("phone") ?>登录后看联系方式
                        </a>
                    </p>
                <?cs /if ?>
            </div>
            <?cs if:subcount(Data.others) > #0 ?>
                <div class="card stack">
                    <h2>这家企业的其他产品</h2>
                    <ul class="rows tight">
                        <?cs each:p = Data.others ?>
                            <li>
                                <div class="body">
                                    <a class="title" href="/products/<?cs var:p.id ?>">
                                        <?cs var:p.title ?>
                                    </a>
                                    <p class="meta"><span><?cs call:price_of(p) ?></span></p>
                                </div>
                            </li>
                        <?cs /each ?>
                    </ul>
                </div>
            <?cs /if ?>
        </aside>
    </div>
<?cs call:page_close() ?>

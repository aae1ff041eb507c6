<?cs # What the public reads of a service, in the portal and in previews (Data.preview: nothing can be pressed).
       Data.service: id code name summary description_html prepare_html category region price.{amount.unit
       words} score score_whole score_count order_count way_words target_words invoice_word contact phone
       picture_url updated_at.date; Data.stages.N: seq name deliverable days amount_fen; Data.provider: id
       name kind_word region is_core core_from core_to reply on_time service_count window_name;
       Data.ratings.N, Data.spread.N; Data.alike.N ?>
<div class="service-head">
    <p class="line">
        <?cs call:tag(Data.service.category) ?>
        <?cs each:w = Data.service.way_words ?><?cs call:tag(w) ?><?cs /each ?>
        <?cs if:Data.service.invoice_word ?><?cs call:tag(Data.service.invoice_word) ?><?cs /if ?>
    </p>
    <h1 class="gap-s"><?cs var:Data.service.name ?></h1>
    <p class="line gap-s">
        <?cs if:Data.service.score ?>
            <?cs call:stars(Data.service.score, Data.service.score_whole, Data.service.score_count + " 条评价") ?>
        <?cs else ?>
            <span class="muted">暂无评价</span>
        <?cs /if ?>
        <?cs if:Data.service.order_count != "0" ?>
            <span class="muted">已完成 <?cs var:Data.service.order_count ?> 单</span>
        <?cs /if ?>
        <span class="muted"><?cs var:Data.service.updated_at.date ?> 更新</span>
    </p>
</div>
<div class="split pair">
    <div class="stack wide">
        <?cs if:Data.service.picture_url ?>
            <img class="cover" src="<?cs var:Data.service.picture_url ?>" alt="<?cs var:Data.service.name ?>">
        <?cs /if ?>
        <section>
            <h2>做什么</h2>
            <p class="read"><?cs var:Data.service.summary ?></p>
            <div class="rich read"><?cs uvar:Data.service.description_html ?></div>
        </section>
        <?cs if:subcount(Data.stages) > #0 ?>
            <section>
                <h2>分几步，付多少</h2>
                <?cs call:table_open("阶段与价格") ?>
                    <?cs call:th("阶段") ?>
                    <?cs call:th("您会拿到") ?>
                    <?cs call:th_num("用时") ?>
                    <?cs if:!Data.service.price.words ?><?cs call:th_num("金额（元）") ?><?cs /if ?>
                    <?cs call:table_body() ?>
                    <?cs each:s = Data.stages ?>
                        <tr>
                            <th scope="row"><?cs var:s.seq ?>　<?cs var:s.name ?></th>
                            <?cs call:td("您会拿到", s.deliverable) ?>
                            <?cs call:td_num("用时", s.days + " 个工作日") ?>
                            <?cs if:!Data.service.price.words ?>
                                <?cs call:td_num("金额（元）", s.amount_fen) ?>
                            <?cs /if ?>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
            </section>
        <?cs /if ?>
        <?cs if:Data.service.prepare_html ?>
            <section>
                <h2>要您准备的</h2>
                <div class="rich read"><?cs uvar:Data.service.prepare_html ?></div>
            </section>
        <?cs /if ?>
        <section id="ratings">
            <h2>企业评价</h2>
            <?cs if:subcount(Data.ratings) > #0 ?>
                <div class="card">
                    <div class="score">
                        <div>
                            <p class="score-big"><?cs var:Data.service.score ?></p>
                            <p class="muted">总评，共 <?cs var:Data.service.score_count ?> 单</p>
                        </div>
                        <?cs call:bars(Data.spread) ?>
                    </div>
                    <ul class="rows reviews">
                        <?cs each:x = Data.ratings ?><?cs call:review(x) ?><?cs /each ?>
                    </ul>
                    <?cs if:Data.more_ratings ?>
                        <p>
                            <?cs call:more("/services/" + Data.service.id + "/ratings", "看全部 " + Data.service.score_count + " 条评价") ?>
                        </p>
                    <?cs /if ?>
                </div>
            <?cs else ?>
                <p class="muted">还没有评价。评分只来自已完成的订单。</p>
            <?cs /if ?>
        </section>
    </div>
    <aside class="early" aria-label="价格与申请">
        <div class="card stack">
            <p class="huge"><?cs call:price_of(Data.service) ?></p>
            <dl class="facts">
                <?cs call:fact("服务地区", Data.service.region) ?>
                <?cs call:fact("联系人", Data.service.contact) ?>
                <?cs call:fact("服务编码", Data.service.code) ?>
            </dl>
            <?cs if:Data.preview ?>
                <p><button type="button" class="button big full" disabled>申请服务</button></p>
                <p><button type="button" class="button big full quiet" disabled>立刻咨询</button></p>
            <?cs else ?>
                <p>
                    <a class="button big full" href="/enterprise/orders/new?service=<?cs var:Data.service.id ?>">
                        <?cs call:icon("apply") ?>申请服务
                    </a>
                </p>
                <p>
                    <a class="button big full quiet"
                            href="/enterprise/consultations/new?service=<?cs var:Data.service.id ?>">
                        <?cs call:icon("chat") ?>立刻咨询
                    </a>
                </p>
                <p>
                    <a class="button full quiet"
                            href="/enterprise/favourites/service-<?cs var:Data.service.id ?>/add">
                        <?cs call:icon("star") ?>收藏
                    </a>
                </p>
            <?cs /if ?>
            <?cs if:Data.service.phone ?>
                <p>
                    <a class="button full quiet nowrap" href="tel:<?cs var:Data.service.phone ?>">
                        <?cs call:icon("phone") ?><?cs var:Data.service.phone ?>
                    </a>
                </p>
            <?cs /if ?>
            <?cs if:subcount(Data.service.target_words) > #0 ?>
                <p class="small">
                    适合：
                    <?cs each:w = Data.service.target_words ?>
                        <?cs if:!first(w) ?>、<?cs /if ?><?cs var:w ?>
                    <?cs /each ?>
                </p>
            <?cs /if ?>
        </div>
    </aside>
    <aside class="stack" aria-label="服务机构">
        <div class="card stack">
            <div class="provider">
                <?cs call:badge("building") ?>
                <div>
                    <h2>
                        <a href="/providers/<?cs var:Data.provider.id ?>"><?cs var:Data.provider.name ?></a>
                    </h2>
                    <p class="small muted">
                        <?cs var:Data.provider.kind_word ?> · <?cs var:Data.provider.region ?>
                    </p>
                </div>
            </div>
            <p class="line">
                <?cs call:status("good", "资质已审核", "") ?>
                <?cs if:Data.provider.is_core ?><?cs call:status("", "核心服务机构", "star") ?><?cs /if ?>
            </p>
            <dl class="facts">
                <?cs if:Data.provider.is_core ?>
                    <?cs call:fact("认定有效期", Data.provider.core_from.date + " 至 " + Data.provider.core_to.date) ?>
                <?cs /if ?>
                <?cs call:fact("答复咨询", Data.provider.reply) ?>
                <?cs call:fact("按期交付", Data.provider.on_time) ?>
                <?cs call:fact("在架服务", Data.provider.service_count + " 项") ?>
                <?cs call:fact("审核窗口", Data.provider.window_name) ?>
            </dl>
            <p><?cs call:more("/providers/" + Data.provider.id, "查看机构") ?></p>
        </div>
        <?cs if:subcount(Data.alike) > #0 ?>
            <div class="card stack">
                <h2>同类服务</h2>
                <ul class="rows tight">
                    <?cs each:s = Data.alike ?>
                        <li>
                            <div class="body">
                                <a class="title" href="/services/<?cs var:s.id ?>"><?cs var:s.name ?></a>
                                <p class="meta"><span><?cs var:s.provider_name ?></span></p>
                                <p><?cs call:price_of(s) ?></p>
                            </div>
                        </li>
                    <?cs /each ?>
                </ul>
            </div>
        <?cs /if ?>
    </aside>
</div>

<?cs # 找服务. Data.services.N: id name summary provider_name provider_id region category reply score
       score_whole score_count price.{amount.unit words} way_words.N kind_word; Data.facets.*;
       Data.chips.N.{name,url}; Data.total; Form.services; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head_open("找服务", "共 " + Data.total + " 项在架服务，均由窗口审核；评分只来自已完成的订单。") ?>
        <a class="button quiet" href="/register"><?cs call:icon("need") ?>没找到？发布需求</a>
    <?cs call:page_head_close() ?>
    <?cs call:filters_open("/services", "搜索条件") ?>
        <?cs each:x = Form.services.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("找服务") ?>
    <div class="split left">
        <?cs call:facets_open() ?>
            <?cs call:facet("服务类别", Data.facets.category) ?>
            <?cs call:facet("所在地区", Data.facets.city) ?>
            <?cs call:facet("服务方式", Data.facets.way) ?>
            <?cs call:facet("价格", Data.facets.price) ?>
            <?cs call:facet("机构类型", Data.facets.kind) ?>
        <?cs call:facets_close() ?>
        <div>
            <?cs call:chips_open() ?>
                <?cs each:c = Data.chips ?><?cs call:chip(c.name, c.url) ?><?cs /each ?>
                <?cs if:subcount(Data.chips) > #0 ?>
                    <a class="action" href="/services">全部清除</a>
                <?cs /if ?>
            <?cs call:chips_close() ?>
            <h2 class="hide">查到的服务</h2>
            <?cs if:subcount(Data.services) > #0 ?>
                <ol class="rows fold-end results">
                    <?cs each:s = Data.services ?>
                        <li>
                            <div class="body">
                                <h3>
                                    <a class="title" href="/services/<?cs var:s.id ?>">
                                        <?cs var:s.name ?>
                                    </a>
                                </h3>
                                <p class="meta">
                                    <span><?cs call:icon("building") ?><?cs var:s.provider_name ?></span>
                                    <span><?cs call:icon("pin") ?><?cs var:s.region ?></span>
                                    <span><?cs var:s.category ?></span>
                                </p>
                                <p><?cs var:s.summary ?></p>
                                <p class="line">
                                    <?cs each:w = s.way_words ?><?cs call:tag(w) ?><?cs /each ?>
                                    <?cs if:s.provider_kind != "social" ?>
                                        <?cs call:tag(s.kind_word) ?>
                                    <?cs /if ?>
                                </p>
                            </div>
                            <div class="end">
                                <p><?cs call:price_of(s) ?></p>
                                <?cs if:s.score ?>
                                    <p>
                                        <?cs call:stars(s.score, s.score_whole, s.score_count + " 条评价") ?>
                                    </p>
                                <?cs else ?>
                                    <p class="small muted">暂无评价</p>
                                <?cs /if ?>
                                <?cs if:s.reply ?>
                                    <p class="meta">
                                        <span><?cs call:icon("clock") ?><?cs var:s.reply ?></span>
                                    </p>
                                <?cs /if ?>
                            </div>
                        </li>
                    <?cs /each ?>
                </ol>
                <?cs call:pager("项") ?>
            <?cs else ?>
                <?cs call:empty_open("没有找到合适的服务", "可以换一个词，去掉几个条件，或者把需求告诉窗口，由窗口来对接。") ?>
                    <a class="button" href="/services">看全部服务</a>
                    <a class="button quiet" href="/needs">发布需求</a>
                <?cs call:empty_close() ?>
            <?cs /if ?>
        </div>
    </div>
<?cs call:page_close() ?>

<?cs # Home. Part.home: notices.N.{id title pinned published_at.date}, rounds.N.{name who article_id url
       last.{day month} urgent left}, services (total), categories.N.{code name hint icon count},
       needs.N.{id title category region budget response_count state_word state_kind published_at.day},
       review_due, windows.N.{code name region address phone hours count}, window_count, figures.N.{name
       unit shown sign note percent}, as_of ?>

<?cs def:home_task(url, icon, name, text) ?>
    <li>
        <a href="<?cs var:url ?>">
            <?cs call:badge(icon) ?>
            <b><?cs var:name ?><?cs call:icon("arrow") ?></b>
            <span><?cs var:text ?></span>
        </a>
    </li>
<?cs /def ?>

<section class="hero" aria-labelledby="h">
    <div class="wrap">
        <?cs call:art_hero() ?>
        <h1 id="h">办企业的事，从这里开始</h1>
        <p class="lead"><?cs var:Site.lead ?></p>
        <?cs call:search_box("q-all", "全站搜索", "/search", "搜服务、政策、办事指南", "搜索") ?>
        <?cs if:subcount(Part.home.words) > #0 ?>
            <p class="line">
                <span>大家在搜</span>
                <?cs each:w = Part.home.words ?>
                    <a href="<?cs var:w.url ?>"><?cs var:w.name ?></a>
                <?cs /each ?>
            </p>
        <?cs /if ?>
    </div>
</section>
<div class="wrap">
    <ul class="tasks">
        <?cs call:home_task("/services", "search", "找服务", "按城市、价格、评分挑机构") ?>
        <?cs call:home_task("/enterprise/needs/new", "need", "提需求", "三五句话，3 个工作日内审核") ?>
        <?cs call:home_task("/rounds", "apply", "申报", "核心服务机构、优秀评选") ?>
        <?cs call:home_task("/complaints/", "complaint", "投诉", "欠款、服务不好，都有人管") ?>
        <?cs call:home_task("/size-test", "scale", "测规模", "两三个数字，算出大中小微") ?>
    </ul>
</div>
<section class="section" aria-labelledby="h-news">
    <div class="wrap">
        <div class="split level">
            <div>
                <?cs call:head_id("h-news", "通知公告", "", "/news", "更多") ?>
                <ul class="rows tight plain">
                    <?cs each:a = Part.home.notices ?>
                        <li>
                            <div class="body">
                                <?cs if:a.pinned ?><?cs call:tag("置顶") ?> <?cs /if ?>
                                <a class="title" href="/news/<?cs var:a.id ?>"><?cs var:a.title ?></a>
                            </div>
                            <span class="muted small nowrap"><?cs var:a.published_at.date ?></span>
                        </li>
                    <?cs /each ?>
                </ul>
            </div>
            <div class="card">
                <?cs call:head("正在申报", "", "/rounds", "全部") ?>
                <?cs if:subcount(Part.home.rounds) > #0 ?>
                    <ul class="rows tight">
                        <?cs each:x = Part.home.rounds ?>
                            <li>
                                <?cs if:x.urgent ?>
                                    <?cs call:day("urgent", x.last.day, x.last.month) ?>
                                <?cs else ?>
                                    <?cs call:day("", x.last.day, x.last.month) ?>
                                <?cs /if ?>
                                <div class="body">
                                    <?cs if:x.article_id != "0" ?>
                                        <a class="title" href="/news/<?cs var:x.article_id ?>">
                                            <?cs var:x.name ?>
                                        </a>
                                    <?cs else ?>
                                        <a class="title" href="/rounds"><?cs var:x.name ?></a>
                                    <?cs /if ?>
                                    <p class="meta"><span><?cs var:x.who ?></span></p>
                                    <?cs if:x.left ?><?cs call:status("urgent", x.left, "") ?><?cs /if ?>
                                </div>
                            </li>
                        <?cs /each ?>
                    </ul>
                <?cs else ?>
                    <p class="muted">目前没有开放的申报。</p>
                <?cs /if ?>
            </div>
        </div>
    </div>
</section>
<section class="section sunken" aria-labelledby="h-serv">
    <div class="wrap">
        <?cs call:head_id("h-serv", "找服务", Part.home.services + " 项在架服务，均由窗口审核；评分只来自已完成的订单。", "/services", "全部服务") ?>
        <ul class="kinds">
            <?cs each:c = Part.home.categories ?>
                <li>
                    <a href="/services?category=<?cs var:c.code ?>">
                        <?cs call:badge(c.icon) ?>
                        <div><b><?cs var:c.name ?></b><span><?cs var:c.hint ?></span></div>
                        <em><?cs var:c.count ?><span class="hide"> 项</span></em>
                    </a>
                </li>
            <?cs /each ?>
        </ul>
    </div>
</section>
<section class="section" aria-labelledby="h-need">
    <div class="wrap">
        <div class="split">
            <div>
                <?cs call:head_id("h-need", "最新需求", "窗口已审核，服务机构可直接响应。", "/needs", "全部需求") ?>
                <?cs call:table_open("最新需求") ?>
                    <?cs call:th("需求") ?>
                    <?cs call:th("所在地") ?>
                    <?cs call:th_num("预算（万元）") ?>
                    <?cs call:th_num("响应") ?>
                    <?cs call:th("状态") ?>
                    <?cs call:table_body() ?>
                    <?cs each:n = Part.home.needs ?>
                        <tr>
                            <?cs call:row_name("/needs/" + n.id, n.title, n.category + " · " + n.published_at.day + " 发布") ?>
                            <?cs call:td("所在地", n.region) ?>
                            <?cs call:td_num("预算（万元）", n.budget) ?>
                            <?cs call:td_num("响应", n.response_count + " 家") ?>
                            <td data-label="状态"><?cs call:status(n.state_kind, n.state_word, "") ?></td>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
            </div>
            <div class="card tint stack">
                <h2>没找到合适的？</h2>
                <p>
                    把难处写下来，三五句话就行。所在窗口在 <b>3 个工作日</b>内审核，
                    随后推送给对口的服务机构；没人响应，窗口会打电话给您。
                </p>
                <p>
                    <a class="button full" href="/enterprise/needs/new">
                        <?cs call:icon("need") ?>发布需求
                    </a>
                </p>
                <p class="small">
                    今天提交，最迟 <b><?cs var:Part.home.review_due ?></b>审核完成。
                    <?cs var:Part.home.review_words ?>
                </p>
            </div>
        </div>
    </div>
</section>
<section class="section sunken" aria-labelledby="h-win">
    <div class="wrap">
        <div class="split even">
            <div>
                <h2 id="h-win" class="big-head">您身边的窗口</h2>
                <p class="muted gap-s">
                    点选地区，看本地的通知、服务和值班电话。数字为该地区已开通的窗口数，
                    含县市区、园区与产业集群。
                </p>
                <?cs with:w = Part.home.windows.0 ?>
                    <div class="card near">
                        <h3><?cs var:w.name ?></h3>
                        <dl class="facts">
                            <?cs call:fact("地址", w.address) ?>
                            <?cs call:fact("电话", w.phone) ?>
                            <?cs call:fact("办公时间", w.hours) ?>
                        </dl>
                        <p class="actions">
                            <a class="button quiet" href="/windows/<?cs var:w.code ?>">
                                进入<?cs var:w.region ?>窗口
                            </a>
                            <a class="action" href="/windows">
                                全部 <?cs var:Part.home.window_count ?> 个窗口<?cs call:icon("right") ?>
                            </a>
                        </p>
                    </div>
                <?cs /with ?>
            </div>
            <nav aria-label="按地区进入窗口">
                <ul
                        class="tiles<?cs if:Site.province_code == "430000" && subcount(Part.home.windows) == #14 ?> hunan<?cs /if ?>">
                    <?cs each:w = Part.home.windows ?>
                        <li>
                            <a href="/windows/<?cs var:w.code ?>">
                                <b><?cs var:w.region ?></b>
                                <span><?cs var:w.count ?> 个窗口</span>
                            </a>
                        </li>
                    <?cs /each ?>
                </ul>
            </nav>
        </div>
    </div>
</section>
<section class="section" aria-labelledby="h-num">
    <div class="wrap">
        <div class="head">
            <div>
                <h2 id="h-num">今年以来</h2>
                <?cs if:Part.home.as_of ?>
                    <p>截至 <?cs var:Part.home.as_of ?>，退回和超期的也计入分母。</p>
                <?cs /if ?>
            </div>
        </div>
        <dl class="figures">
            <?cs each:f = Part.home.figures ?>
                <div>
                    <dt><?cs var:f.name ?><?cs if:f.unit ?>（<?cs var:f.unit ?>）<?cs /if ?></dt>
                    <dd>
                        <?cs var:f.shown ?><?cs if:f.sign ?><small><?cs var:f.sign ?></small><?cs /if ?>
                    </dd>
                    <?cs if:f.note ?>
                        <dd class="note"><?cs var:f.note ?><?cs call:meter(f.percent, f.name) ?></dd>
                    <?cs /if ?>
                </div>
            <?cs /each ?>
        </dl>
        <h2 class="hide">专栏入口</h2>
        <ul class="columns three entries">
            <?cs call:entry("/about", "building", "省中小企业中心", "机构职能与联系方式") ?>
            <?cs call:entry("/columns/disclosure", "file", "信息公开", "指南、年报与依申请公开") ?>
            <?cs call:entry("/providers?core=1", "chart", "核心服务机构", "经认定的机构名录与有效期") ?>
            <?cs call:entry("/size-test", "scale", "中小企业规模类型自测", "按现行划型标准") ?>
            <?cs call:entry("/activities", "hand", "携手行动志愿者公益活动", "志愿服务与公益课") ?>
            <?cs call:entry("/guides", "apply", "办事指南", "条件、材料、时限写清楚") ?>
        </ul>
    </div>
</section>

<?cs # A window's channel. Data.window.{name region address phone hours email intro}, Data.below.N,
       Data.articles.N, Data.activities.N, Data.services.N, Data.service_total ?>
<?cs call:page_open("") ?>
    <?cs call:page_head(Data.window.name, Data.window.region + "的通知、活动和本地服务") ?>
    <div class="split">
        <div class="stack wide">
            <section>
                <?cs call:head("本地动态", "", "/news", "全部通知") ?>
                <?cs if:subcount(Data.articles) > #0 ?>
                    <ul class="rows tight plain">
                        <?cs each:a = Data.articles ?>
                            <li>
                                <div class="body">
                                    <a class="title" href="/news/<?cs var:a.id ?>"><?cs var:a.title ?></a>
                                </div>
                                <span class="muted small nowrap"><?cs var:a.published_at.date ?></span>
                            </li>
                        <?cs /each ?>
                    </ul>
                <?cs else ?>
                    <p class="muted">本地还没有发布内容，请看<a href="/news">全省通知</a>。</p>
                <?cs /if ?>
            </section>
            <section>
                <?cs call:head("本地服务", "共 " + Data.service_total + " 项，含面向全省的服务。", "/services", "全部服务") ?>
                <?cs if:subcount(Data.services) > #0 ?>
                    <ul class="rows fold-end">
                        <?cs each:s = Data.services ?><?cs call:service_row(s, "1") ?><?cs /each ?>
                    </ul>
                <?cs else ?>
                    <p class="muted">本地还没有在架服务，请看<a href="/services">全省服务</a>。</p>
                <?cs /if ?>
            </section>
        </div>
        <aside class="stack" aria-label="窗口信息">
            <div class="card stack">
                <h2>到窗口办</h2>
                <dl class="facts">
                    <?cs call:fact("地址", Data.window.address) ?>
                    <?cs call:fact("电话", Data.window.phone) ?>
                    <?cs call:fact("办公时间", Data.window.hours) ?>
                    <?cs call:fact("邮箱", Data.window.email) ?>
                </dl>
                <?cs if:Data.window.intro ?>
                    <p class="prose small"><?cs var:Data.window.intro ?></p>
                <?cs /if ?>
                <?cs if:Data.window.phone ?>
                    <p>
                        <a class="button full" href="tel:<?cs var:Data.window.phone ?>">
                            <?cs call:icon("phone") ?>打给窗口
                        </a>
                    </p>
                <?cs /if ?>
            </div>
            <?cs if:subcount(Data.activities) > #0 ?>
                <div class="card stack">
                    <h2>近期活动</h2>
                    <ul class="rows tight">
                        <?cs each:a = Data.activities ?>
                            <li>
                                <div class="body">
                                    <a class="title" href="/activities/<?cs var:a.id ?>">
                                        <?cs var:a.title ?>
                                    </a>
                                    <p class="meta">
                                        <span><?cs var:a.starts_at ?></span>
                                        <span><?cs var:a.place ?></span>
                                    </p>
                                </div>
                            </li>
                        <?cs /each ?>
                    </ul>
                </div>
            <?cs /if ?>
            <?cs if:subcount(Data.below) > #0 ?>
                <div class="card stack">
                    <h2>下级窗口</h2>
                    <ul class="rows tight">
                        <?cs each:b = Data.below ?>
                            <li>
                                <div class="body">
                                    <a class="title" href="/windows/<?cs var:b.code ?>">
                                        <?cs var:b.name ?>
                                    </a>
                                    <p class="meta"><span><?cs var:b.phone ?></span></p>
                                </div>
                            </li>
                        <?cs /each ?>
                    </ul>
                </div>
            <?cs /if ?>
        </aside>
    </div>
<?cs call:page_close() ?>

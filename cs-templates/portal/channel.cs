<?cs # A special channel. Data.channel.{name icon intro promise summary}, Data.tabs.N, Data.services.N,
       Data.guides.N, Data.needs.N ?>
<?cs call:page_open("") ?>
    <?cs call:page_head(Data.channel.name, Data.channel.intro) ?>
    <?cs call:notice_open("") ?>
        <b>我们的承诺：</b><?cs var:Data.channel.promise ?>
    <?cs call:notice_close() ?>
    <?cs call:tabs("专项服务频道", Data.tabs) ?>
    <div class="split gap-top">
        <div class="stack wide">
            <section>
                <?cs call:head("服务", "", "/services", "全部服务") ?>
                <?cs if:subcount(Data.services) > #0 ?>
                    <ul class="rows fold-end">
                        <?cs each:s = Data.services ?><?cs call:service_row(s, "1") ?><?cs /each ?>
                    </ul>
                <?cs else ?>
                    <p class="muted">这个频道还没有在架服务。</p>
                <?cs /if ?>
            </section>
        </div>
        <aside class="stack" aria-label="指南与需求">
            <?cs if:subcount(Data.guides) > #0 ?>
                <div class="card stack">
                    <h2>办事指南</h2>
                    <ul class="rows tight">
                        <?cs each:g = Data.guides ?>
                            <li>
                                <div class="body">
                                    <a class="title" href="/guides/<?cs var:g.id ?>"><?cs var:g.title ?></a>
                                    <p class="meta"><span><?cs var:g.time_limit ?></span></p>
                                </div>
                            </li>
                        <?cs /each ?>
                    </ul>
                </div>
            <?cs /if ?>
            <?cs if:subcount(Data.needs) > #0 ?>
                <div class="card stack">
                    <h2>相关需求</h2>
                    <ul class="rows tight">
                        <?cs each:n = Data.needs ?>
                            <li>
                                <div class="body">
                                    <a class="title" href="/needs/<?cs var:n.id ?>"><?cs var:n.title ?></a>
                                    <p class="meta">
                                        <span><?cs var:n.region ?></span>
                                        <?cs if:n.budget == "面议" ?>
                                            <span>面议</span>
                                        <?cs else ?>
                                            <span><?cs var:n.budget ?> 万元</span>
                                        <?cs /if ?>
                                    </p>
                                </div>
                            </li>
                        <?cs /each ?>
                    </ul>
                </div>
            <?cs /if ?>
        </aside>
    </div>
<?cs call:page_close() ?>

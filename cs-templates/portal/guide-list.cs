<?cs # 办事指南. Data.channels.N.{code name icon summary}, Data.guides.N.{id title summary who time_limit
       fee} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("办事指南", "条件、材料、时限、费用写清楚；办不了的写明找谁。") ?>
    <section class="stack">
        <h2>专项服务频道</h2>
        <ul class="columns four">
            <?cs each:c = Data.channels ?>
                <li>
                    <a class="card link" href="/channels/<?cs var:c.code ?>">
                        <?cs call:badge(c.icon) ?>
                        <div><b><?cs var:c.name ?></b><span><?cs var:c.summary ?></span></div>
                    </a>
                </li>
            <?cs /each ?>
        </ul>
    </section>
    <section class="stack gap-top">
        <h2>全部指南</h2>
        <?cs if:subcount(Data.guides) > #0 ?>
            <ul class="rows fold-end">
                <?cs each:g = Data.guides ?>
                    <li>
                        <div class="body">
                            <a class="title" href="/guides/<?cs var:g.id ?>"><?cs var:g.title ?></a>
                            <p><?cs var:g.summary ?></p>
                            <p class="meta"><span>谁能办：<?cs var:g.who ?></span></p>
                        </div>
                        <div class="end">
                            <p class="meta">
                                <span><?cs call:icon("clock") ?><?cs var:g.time_limit ?></span>
                            </p>
                            <p class="meta"><span><?cs var:g.fee ?></span></p>
                        </div>
                    </li>
                <?cs /each ?>
            </ul>
        <?cs else ?>
            <?cs call:empty("还没有办事指南", "请拨打服务热线咨询。") ?>
        <?cs /if ?>
    </section>
<?cs call:page_close() ?>

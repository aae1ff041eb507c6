<?cs # One need of the enterprise. Data.need: id number title description state state_word state_kind reason
       budget category region contact phone window_name window_phone window_url responses deadline
       may_change may_withdraw published_at; Data.need.files.N: name size url; Data.quotes.N as
       keeper/quote.h; Data.history.N: title by note due time state ?>
<?cs call:page_head_open(Data.need.title, Data.need.number) ?>
    <?cs call:status(Data.need.state_kind, Data.need.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs if:Data.need.reason ?>
    <?cs call:notice_open("urgent") ?>
        <b><?cs var:Data.need.window_name ?>的意见：</b><?cs var:Data.need.reason ?>
    <?cs call:notice_close() ?>
<?cs /if ?>
<div class="split">
    <div class="stack wide">
        <section class="card stack">
            <h2>需求说明</h2>
            <p class="prose"><?cs var:Data.need.description ?></p>
            <dl class="facts">
                <?cs call:fact("类别", Data.need.category) ?>
                <?cs call:fact("所在地区", Data.need.region) ?>
                <?cs call:fact("预算", Data.need.budget) ?>
                <?cs call:fact("响应截止", Data.need.deadline) ?>
                <?cs call:fact("联系人", Data.need.contact) ?>
                <?cs call:fact("联系电话", Data.need.phone) ?>
                <?cs call:fact("已响应", Data.need.responses + " 家") ?>
            </dl>
            <?cs call:file_list(Data.need.files) ?>
            <?cs if:Data.need.may_change || Data.need.may_withdraw || Data.need.may_end ?>
                <p class="actions">
                    <?cs if:Data.need.may_change ?>
                        <a class="button" href="/enterprise/needs/<?cs var:Data.need.id ?>/edit">修改</a>
                    <?cs /if ?>
                    <?cs if:Data.need.may_withdraw ?>
                        <a class="button quiet" href="/enterprise/needs/<?cs var:Data.need.id ?>/withdraw">
                            撤回
                        </a>
                    <?cs /if ?>
                    <?cs if:Data.need.may_end ?>
                        <a class="button quiet" href="/enterprise/needs/<?cs var:Data.need.id ?>/end">
                            结束需求
                        </a>
                    <?cs /if ?>
                </p>
            <?cs /if ?>
        </section>
        <?cs if:subcount(Data.quotes) > #0 ?>
            <section class="card stack" id="quotes">
                <h2>收到的响应</h2>
                <ul class="rows fold-end">
                    <?cs each:q = Data.quotes ?>
                        <li>
                            <div class="body">
                                <p class="line">
                                    <b>
                                        <a href="/providers/<?cs var:q.provider_id ?>">
                                            <?cs var:q.provider ?>
                                        </a>
                                    </b>
                                    <?cs call:status(q.state_kind, q.state_word, "") ?>
                                </p>
                                <p class="line">
                                    <b><?cs var:q.price ?></b>
                                    <span><?cs var:q.days ?> 个工作日</span>
                                    <?cs if:q.score ?>
                                        <?cs call:stars(q.score, q.score_whole, q.score_count + " 条评价") ?>
                                    <?cs else ?>
                                        <span class="muted">暂无评价</span>
                                    <?cs /if ?>
                                </p>
                                <p class="prose"><?cs var:q.words ?></p>
                                <p class="meta">
                                    <span>
                                        用 <a href="/services/<?cs var:q.service_id ?>"><?cs var:q.service ?></a>
                                    </span>
                                    <span>
                                        <?cs var:q.contact ?> <span class="nowrap"><?cs var:q.phone ?></span>
                                    </span>
                                    <span><?cs var:q.created_at ?></span>
                                </p>
                                <?cs if:q.reason ?>
                                    <p class="small muted">婉拒理由：<?cs var:q.reason ?></p>
                                <?cs /if ?>
                            </div>
                            <div class="end">
                                <?cs if:q.may_take ?>
                                    <p class="actions">
                                        <a class="button" href="/enterprise/quotes/<?cs var:q.id ?>/take">
                                            选用
                                        </a>
                                        <a class="button quiet"
                                                href="/enterprise/quotes/<?cs var:q.id ?>/decline">
                                            婉拒
                                        </a>
                                    </p>
                                <?cs elif:q.order_id ?>
                                    <a class="button quiet" href="/enterprise/orders/<?cs var:q.order_id ?>">
                                        看订单
                                    </a>
                                <?cs /if ?>
                            </div>
                        </li>
                    <?cs /each ?>
                </ul>
            </section>
        <?cs elif:Data.need.may_end ?>
            <section class="card stack">
                <h2>收到的响应</h2>
                <p class="muted">还没有服务机构响应。有响应时会发消息告诉您。</p>
            </section>
        <?cs /if ?>
        <?cs if:Data.need.state == "published" ?>
            <p><a href="/needs/<?cs var:Data.need.id ?>">看公开页面</a></p>
        <?cs elif:Data.need.state == "reviewing" ?>
            <p><a href="/enterprise/needs/<?cs var:Data.need.id ?>/receipt">看回执：谁在办，到哪天</a></p>
        <?cs /if ?>
    </div>
    <aside class="stack" aria-label="办理情况">
        <section class="card stack">
            <h2>办理情况</h2>
            <?cs if:subcount(Data.history) > #0 ?>
                <?cs call:timeline(Data.history) ?>
            <?cs else ?>
                <p class="muted">还没有办理记录。</p>
            <?cs /if ?>
        </section>
        <section class="card stack">
            <h2>审核窗口</h2>
            <p><a href="<?cs var:Data.need.window_url ?>"><?cs var:Data.need.window_name ?></a></p>
            <?cs if:Data.need.window_phone ?>
                <p>电话 <span class="nowrap"><?cs var:Data.need.window_phone ?></span></p>
            <?cs /if ?>
        </section>
    </aside>
</div>

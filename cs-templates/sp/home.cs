<?cs # SP管理系统, 首页. Data.q: word kind change open locked revision path_url public_url window_name; what
       common/turns.cs reads; Data.provider; Data.figures.{services,orders,consultations,score_count},
       Data.score; Data.messages.N: id title created_at.day read_at ?>
<?cs call:page_head_open("SP管理系统", Data.q.name) ?>
    <?cs if:Data.q.public_url ?>
        <a class="button quiet" href="<?cs var:Data.q.public_url ?>">看公开页面</a>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<div class="stack wide">
    <?cs # What is due first; with nothing due, what the qualification needs. ?>
    <?cs if:subcount(Data.turns) > #0 ?><?cs include!"common/turns.cs" ?><?cs /if ?>
    <section class="card stack" aria-labelledby="h-q">
        <div class="head"><h2 id="h-q">资质认证</h2><?cs call:status(Data.q.kind, Data.q.word, "") ?></div>
        <p>
            <?cs if:Data.q.locked && Data.q.change ?>
                <?cs var:Data.q.window_name ?>正在审核您的变更，公众看到的仍是原来通过的内容。
            <?cs elif:Data.q.locked ?>
                <?cs var:Data.q.window_name ?>正在审核您的资质，通过后即可发布服务产品。
            <?cs elif:Data.q.revision == "returned" ?>
                <?cs var:Data.q.window_name ?>已退回，请按意见修改后再提交。
            <?cs elif:Data.q.revision == "refused" ?>
                <?cs var:Data.q.window_name ?>没有通过，请看意见；改好后可以重新提交。
            <?cs elif:Data.q.change && Data.q.open ?>
                变更的草稿还没有提交。
            <?cs elif:Data.q.change ?>
                资质已通过，您在平台公开展示。
            <?cs elif:Data.q.open ?>
                资质表的草稿还没有提交，提交并通过后才能发布服务产品。
            <?cs else ?>
                第一步请填写资质表，由<?cs var:Data.q.window_name ?>每个工作日审核；通过后在平台公开，
                就可以发布服务产品了。
            <?cs /if ?>
        </p>
        <p class="actions">
            <?cs if:Data.q.locked || Data.q.change ?>
                <a class="button quiet" href="<?cs var:Data.q.path_url ?>">查询资质状态</a>
            <?cs elif:Data.q.revision == "returned" || Data.q.revision == "refused" ?>
                <a class="button" href="<?cs var:Data.q.path_url ?>">修改资质表</a>
            <?cs elif:Data.q.open ?>
                <a class="button" href="<?cs var:Data.q.path_url ?>">继续填写资质表</a>
            <?cs else ?>
                <a class="button" href="<?cs var:Data.q.path_url ?>">填写资质表</a>
            <?cs /if ?>
        </p>
    </section>
    <?cs if:subcount(Data.turns) == #0 ?><?cs include!"common/turns.cs" ?><?cs /if ?>
    <?cs if:Data.q.change ?>
        <dl class="figures">
            <?cs if:Data.provider ?>
                <?cs call:figure("在架的服务产品", Data.figures.services, "项", "") ?>
                <?cs call:figure("进行中的订单", Data.figures.orders, "单", "") ?>
            <?cs /if ?>
            <?cs call:figure("待回复的咨询", Data.figures.consultations, "条", "") ?>
            <?cs if:Data.score ?>
                <?cs call:figure("平均评分", Data.score, "分", Data.figures.score_count + " 条评价") ?>
            <?cs else ?>
                <?cs call:figure("平均评分", "暂无", "", "完成的订单才能评价") ?>
            <?cs /if ?>
        </dl>
    <?cs /if ?>
    <section class="card flush" aria-labelledby="h-msg">
        <div class="head"><h2 id="h-msg">最近消息</h2><?cs call:more("/sp/messages", "全部消息") ?></div>
        <?cs if:subcount(Data.messages) > #0 ?>
            <ul class="rows tight">
                <?cs each:m = Data.messages ?>
                    <li>
                        <div class="body">
                            <a class="title" href="/sp/messages/<?cs var:m.id ?>"><?cs var:m.title ?></a>
                            <p class="meta">
                                <span><?cs var:m.created_at ?></span>
                                <?cs if:!m.read_at ?><span><b>未读</b></span><?cs /if ?>
                            </p>
                        </div>
                    </li>
                <?cs /each ?>
            </ul>
        <?cs else ?>
            <p class="muted">还没有消息。轮到您办的时候，会在这里告诉您。</p>
        <?cs /if ?>
    </section>
</div>

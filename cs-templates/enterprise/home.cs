<?cs # 企业管理中心, 首页. Data.org, Data.count.{returned,reviewing,open,responses},
       Data.orders.{signing,running,waiting,paying}; what common/turns.cs and enterprise/completeness.cs
       read; Data.messages.N: id title created_at.day read_at ?>
<?cs call:page_head_open("企业管理中心", Data.org) ?>
    <div class="actions">
        <a class="button quiet" href="/services"><?cs call:icon("search") ?>找服务</a>
        <a class="button<?cs if:subcount(Data.turns) > #0 ?> quiet<?cs /if ?>" href="/enterprise/needs/new"><?cs call:icon("need") ?>发布需求</a>
    </div>
<?cs call:page_head_close() ?>
<div class="stack wide">
    <?cs include!"common/turns.cs" ?>
    <section aria-labelledby="h-orders">
        <?cs call:head_id("h-orders", "我的订单", "", "/enterprise/orders", "全部订单") ?>
        <dl class="figures">
            <?cs call:figure("签约中", Data.orders.signing, "笔", "") ?>
            <?cs call:figure("履约中", Data.orders.running, "笔", "") ?>
            <?cs call:figure("待验收的阶段", Data.orders.waiting, "个", "") ?>
            <?cs call:figure("待付款", Data.orders.paying, "笔", "") ?>
        </dl>
    </section>
    <dl class="figures">
        <?cs call:figure("待审核的需求", Data.count.reviewing, "", "") ?>
        <?cs call:figure("被退回的需求", Data.count.returned, "", "") ?>
        <?cs call:figure("公开中的需求", Data.count.open, "", "") ?>
        <?cs call:figure("收到的响应", Data.count.responses, "家", "") ?>
    </dl>
    <?cs if:!Data.complete.complete || !Data.complete.certified || Data.complete.percent < #100 ?>
        <?cs include!"enterprise/completeness.cs" ?>
    <?cs /if ?>
    <section class="card flush" aria-labelledby="h-msg">
        <div class="head">
            <h2 id="h-msg">最近消息</h2>
            <?cs call:more("/enterprise/messages", "全部消息") ?>
        </div>
        <?cs if:subcount(Data.messages) > #0 ?>
            <ul class="rows tight">
                <?cs each:m = Data.messages ?>
                    <li>
                        <div class="body">
                            <a class="title" href="/enterprise/messages/<?cs var:m.id ?>">
                                <?cs var:m.title ?>
                            </a>
                            <p class="meta">
                                <span><?cs var:m.created_at ?></span>
                                <?cs if:!m.read_at ?><span><b>未读</b></span><?cs /if ?>
                            </p>
                        </div>
                    </li>
                <?cs /each ?>
            </ul>
        <?cs else ?>
            <p class="muted">还没有消息。需求审核有结果时会在这里告诉您。</p>
        <?cs /if ?>
    </section>
</div>

<?cs # The side of an order's page: how it goes, who is who. Data.order, Data.history.N ?>
<aside class="stack" aria-label="办理情况">
    <section class="card stack">
        <h2>办理情况</h2>
        <?cs if:subcount(Data.history) > #0 ?>
            <?cs call:timeline(Data.history) ?>
        <?cs else ?>
            <p class="muted">这笔订单是从原系统转入的，没有办理记录。</p>
        <?cs /if ?>
    </section>
    <section class="card stack">
        <h2>双方</h2>
        <dl class="facts">
            <?cs call:fact("企业", Data.order.enterprise) ?>
            <?cs call:fact("企业信用代码", Data.order.enterprise_uscc) ?>
            <?cs call:fact("服务机构", Data.order.provider) ?>
            <?cs call:fact("机构信用代码", Data.order.provider_uscc) ?>
            <?cs call:fact("机构电话", Data.order.provider_phone) ?>
        </dl>
        <p class="line">
            <a href="<?cs var:Data.order.provider_url ?>">看机构</a>
            <a href="<?cs var:Data.order.service_url ?>">看服务</a>
        </p>
    </section>
    <section class="card stack">
        <h2>调解窗口</h2>
        <p><a href="<?cs var:Data.order.window_url ?>"><?cs var:Data.order.window_name ?></a></p>
        <?cs if:Data.order.window_phone ?>
            <p>电话 <span class="nowrap"><?cs var:Data.order.window_phone ?></span></p>
        <?cs /if ?>
        <p class="small muted">双方谈不拢时，可以提出争议，由它调解。</p>
    </section>
</aside>

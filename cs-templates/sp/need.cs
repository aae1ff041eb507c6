<?cs # One need. Data.need as keeper/quote.h, with files.N; Data.quote of the provider; Data.may_give,
       Data.may_change, Data.may_withdraw ?>
<?cs call:page_head_open(Data.need.title, Data.need.number + " · " + Data.need.enterprise) ?>
    <?cs call:status(Data.need.state_kind, Data.need.state_word, "") ?>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <section class="card stack">
            <h2>需求说明</h2>
            <p class="prose"><?cs var:Data.need.description ?></p>
            <?cs call:file_list(Data.need.files) ?>
            <dl class="facts">
                <?cs call:fact("类别", Data.need.category) ?>
                <?cs call:fact("所在地区", Data.need.region) ?>
                <?cs call:fact("预算", Data.need.budget) ?>
                <?cs call:fact("响应截止", Data.need.deadline) ?>
                <?cs call:fact("已响应", Data.need.responses + " 家") ?>
            </dl>
            <?cs if:Data.may_give ?>
                <p class="actions">
                    <a class="button" href="/sp/needs/<?cs var:Data.need.id ?>/quote">响应需求</a>
                </p>
            <?cs elif:!Data.quote.id ?>
                <p class="muted">这条需求现在不能再响应。</p>
            <?cs /if ?>
        </section>
        <?cs if:Data.quote.id ?>
            <section class="card stack">
                <div class="line apart">
                    <h2>您的响应</h2>
                    <?cs call:status(Data.quote.state_kind, Data.quote.state_word, "") ?>
                </div>
                <?cs if:Data.quote.state == "open" ?>
                    <p>
                        等企业比较、选择。选用后生成订单，由您制作合同；婉拒会写明理由。
                        结果都会发消息告诉您。
                    </p>
                <?cs elif:Data.quote.state == "taken" ?>
                    <p>
                        企业已选用您的报价。
                        <a href="/sp/orders/<?cs var:Data.quote.order_id ?>">看订单，制作合同</a>
                    </p>
                <?cs elif:Data.quote.reason ?>
                    <p>理由：<?cs var:Data.quote.reason ?></p>
                <?cs /if ?>
                <dl class="facts">
                    <?cs call:fact("报价", Data.quote.price) ?>
                    <?cs call:fact("需要多久", Data.quote.days + " 个工作日") ?>
                    <?cs call:fact("用哪项服务", Data.quote.service) ?>
                    <?cs call:fact("提交时间", Data.quote.created_at) ?>
                </dl>
                <p class="prose"><?cs var:Data.quote.words ?></p>
                <?cs if:Data.may_change || Data.may_withdraw ?>
                    <p class="actions">
                        <?cs if:Data.may_change ?>
                            <a class="button" href="/sp/needs/<?cs var:Data.need.id ?>/quote">修改响应</a>
                        <?cs /if ?>
                        <?cs if:Data.may_withdraw ?>
                            <a class="button quiet" href="/sp/needs/<?cs var:Data.need.id ?>/quote/withdraw">
                                撤回响应
                            </a>
                        <?cs /if ?>
                    </p>
                <?cs /if ?>
            </section>
        <?cs /if ?>
    </div>
    <aside class="stack" aria-label="企业">
        <section class="card stack">
            <h2>联系企业</h2>
            <?cs if:Data.need.phone ?>
                <dl class="facts">
                    <?cs call:fact("企业", Data.need.enterprise) ?>
                    <?cs call:fact("联系人", Data.need.contact) ?>
                    <?cs call:fact("联系电话", Data.need.phone) ?>
                </dl>
            <?cs else ?>
                <p><?cs var:Data.need.enterprise ?></p>
                <p class="muted small">响应后可以看到联系人和电话。</p>
            <?cs /if ?>
        </section>
        <section class="card stack">
            <h2>审核窗口</h2>
            <p><?cs var:Data.need.window ?></p>
        </section>
    </aside>
</div>

<?cs # 服务评价 of an order. Data.order: id number service provider; before: Data.stages.N.name and
       Form.rating; after: Data.rating: score score_word comment reply replied_at created_at stages.N: name
       score score_word comment ?>
<div class="narrow">
    <?cs call:page_head("服务评价", Data.order.service + " · " + Data.order.provider) ?>
    <?cs if:Data.rating.id ?>
        <section class="card stack">
            <p class="line apart">
                <?cs call:stars(Data.rating.score, Data.rating.score, Data.rating.score_word) ?>
                <span class="muted small"><?cs var:Data.rating.created_at ?></span>
            </p>
            <?cs if:Data.rating.comment ?><p class="prose"><?cs var:Data.rating.comment ?></p><?cs /if ?>
            <?cs if:subcount(Data.rating.stages) > #0 ?>
                <ul class="rows tight">
                    <?cs each:s = Data.rating.stages ?>
                        <li>
                            <div class="body">
                                <p class="line apart">
                                    <b><?cs var:s.name ?></b>
                                    <?cs call:stars(s.score, s.score, s.score_word) ?>
                                </p>
                                <?cs if:s.comment ?><p class="prose"><?cs var:s.comment ?></p><?cs /if ?>
                            </div>
                        </li>
                    <?cs /each ?>
                </ul>
            <?cs /if ?>
            <?cs if:Data.rating.reply ?>
                <p class="reply prose"><b>机构回复　</b><?cs var:Data.rating.reply ?></p>
            <?cs else ?>
                <p class="muted small">服务机构还没有公开回复；回复后会发消息告诉您。</p>
            <?cs /if ?>
        </section>
        <p class="actions gap-top">
            <a class="button" href="/enterprise/orders/<?cs var:Data.order.id ?>">看这笔订单</a>
        </p>
    <?cs else ?>
        <?cs call:form_open(Form.rating) ?>
            <?cs call:group_open("总评") ?>
                <?cs call:field_rating(Form.rating.fields.score) ?>
                <?cs call:field(Form.rating.fields.comment) ?>
            <?cs call:group_close() ?>
            <?cs each:s = Data.stages ?>
                <?cs set:Macro.number = name(s) + #1 ?>
                <?cs call:group_open("第 " + Macro.number + " 阶段：" + s.name) ?>
                    <?cs call:field_rating(Form.rating.fields["stage" + Macro.number]) ?>
                    <?cs call:field(Form.rating.fields["stage" + Macro.number + "_comment"]) ?>
                <?cs call:group_close() ?>
            <?cs /each ?>
        <?cs call:form_close(Form.rating) ?>
    <?cs /if ?>
</div>

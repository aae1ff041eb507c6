<?cs # 选用报价. Data.quote as keeper/quote.h; Form.take ?>
<div class="narrow">
    <?cs call:page_head("选用这份报价？", Data.quote.need_title) ?>
    <section class="card stack">
        <h2><?cs var:Data.quote.provider ?></h2>
        <dl class="facts">
            <?cs call:fact("报价", Data.quote.price) ?>
            <?cs call:fact("需要多久", Data.quote.days + " 个工作日") ?>
            <?cs call:fact("用哪项服务", Data.quote.service) ?>
            <?cs call:fact("联系人", Data.quote.contact) ?>
            <?cs call:fact("联系电话", Data.quote.phone) ?>
        </dl>
        <p class="prose"><?cs var:Data.quote.words ?></p>
    </section>
    <p class="gap-top">
        选用后生成订单，由这家机构制作合同；其他报价会告知对方未被选用，需求变为“已对接”。
        合同生效前订单可以撤销。
    </p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.take, "", "") ?>
        <a class="button quiet" href="/enterprise/needs/<?cs var:Data.quote.need_id ?>">再比较一下</a>
    </div>
</div>

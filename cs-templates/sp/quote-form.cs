<?cs # 响应需求 and 修改响应. Data.need as keeper/quote.h; Data.change; Form.quote ?>
<div class="narrow">
    <?cs if:Data.change ?>
        <?cs call:page_head("修改响应", Data.need.title) ?>
    <?cs else ?>
        <?cs call:page_head("响应需求", Data.need.title) ?>
    <?cs /if ?>
    <section class="card">
        <dl class="facts">
            <?cs call:fact("企业", Data.need.enterprise) ?>
            <?cs call:fact("预算", Data.need.budget) ?>
            <?cs call:fact("响应截止", Data.need.deadline) ?>
            <?cs call:fact("已响应", Data.need.responses + " 家") ?>
        </dl>
    </section>
    <?cs if:subcount(Form.quote.fields.service.choices) < #2 ?>
        <div class="gap-top">
            <?cs call:notice_open("wait") ?>
                您还没有已上架的服务产品，不能响应。<a href="/sp/services/new">新增产品</a>
            <?cs call:notice_close() ?>
        </div>
    <?cs /if ?>
    <div class="gap-top"><?cs call:form(Form.quote) ?></div>
</div>

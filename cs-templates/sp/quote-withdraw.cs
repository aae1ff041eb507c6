<?cs # 撤回响应. Data.need, Data.quote as keeper/quote.h; Form.quote_withdraw ?>
<div class="narrow">
    <?cs call:page_head("撤回这份响应？", Data.need.title) ?>
    <p>
        撤回后企业不再看到您的报价（<?cs var:Data.quote.price ?>，<?cs var:Data.quote.days ?> 个工作日），
        您也不再看到企业的联系方式。截止日期前可以重新响应。
    </p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.quote_withdraw, "danger", "") ?>
        <a class="button quiet" href="/sp/needs/<?cs var:Data.need.id ?>">不撤回</a>
    </div>
</div>

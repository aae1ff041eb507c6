<?cs # 撤回异议. Data.objection; Form.objection_withdraw ?>
<div class="narrow">
    <?cs call:page_head("撤回这件异议？", Data.objection.title) ?>
    <p>撤回后不再核查；公示期内可以重新提出。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.objection_withdraw, "danger", "") ?>
        <a class="button quiet" href="/dispatch/objections/<?cs var:Data.objection.id ?>">不撤回</a>
    </div>
</div>

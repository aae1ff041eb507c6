<?cs # 删除条件. Data.name, Data.filter; Form.search_delete ?>
<div class="narrow">
    <?cs call:page_head("删除这个条件？", Data.name) ?>
    <p><?cs var:Data.filter ?>。删除后不再提醒。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.search_delete, "danger", "") ?>
        <a class="button quiet" href="/sp/searches">不删除</a>
    </div>
</div>

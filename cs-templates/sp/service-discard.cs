<?cs # 放弃变更. Data.service: id name; Form.discard ?>
<div class="narrow">
    <?cs call:page_head("放弃这次变更？", Data.service.name) ?>
    <p>写好的改动会删去，不能恢复；公开页面没有变化。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.discard, "danger", "") ?>
        <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>">不放弃</a>
    </div>
</div>

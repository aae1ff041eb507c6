<?cs # 删除. Data.service: id name code state_word; Form.delete ?>
<div class="narrow">
    <?cs call:page_head("删除这项服务？", Data.service.name) ?>
    <p>
        删除后不再列出，不能恢复；已有的订单和评价保留。服务编码 <?cs var:Data.service.code ?>，现在是“
        <?cs var:Data.service.state_word ?>”。
    </p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.delete, "danger", "trash") ?>
        <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>">不删除</a>
    </div>
</div>

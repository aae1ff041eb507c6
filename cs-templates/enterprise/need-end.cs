<?cs # 结束需求. Data.need: id number title state_word responses; Form.end_need ?>
<div class="narrow">
    <?cs call:page_head("结束这条需求？", Data.need.title) ?>
    <p>
        结束后不再接受响应，已收到的报价会告知对方未被选用；不能恢复，以后可以重新发布。需求编号 <?cs var:Data.need.number ?>，
        现在是“<?cs var:Data.need.state_word ?>”。
    </p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.end_need, "danger", "") ?>
        <a class="button quiet" href="/enterprise/needs/<?cs var:Data.need.id ?>">不结束</a>
    </div>
</div>

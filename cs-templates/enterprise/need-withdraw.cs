<?cs # 撤回需求. Data.need: id number title state_word; Form.withdraw ?>
<div class="narrow">
    <?cs call:page_head("撤回这条需求？", Data.need.title) ?>
    <p>
        撤回后不再审核，也不在平台公开，不能恢复；以后可以重新发布。需求编号 <?cs var:Data.need.number ?>，
        现在是“<?cs var:Data.need.state_word ?>”。
    </p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.withdraw, "danger", "") ?>
        <a class="button quiet" href="/enterprise/needs/<?cs var:Data.need.id ?>">不撤回</a>
    </div>
</div>

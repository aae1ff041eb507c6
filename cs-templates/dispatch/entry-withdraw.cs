<?cs # 撤回 an entry. Data.entry; Form.award_withdraw ?>
<div class="narrow">
    <?cs call:page_head("撤回这份填报？", Data.entry.title + " · " + Data.entry.category + " · " + Data.entry.number) ?>
    <p>窗口不再办理；受理截止以前可以修改后重新提交。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.award_withdraw, "danger", "") ?>
        <a class="button quiet" href="/dispatch/entries/<?cs var:Data.entry.id ?>">不撤回</a>
    </div>
</div>

<?cs # 撤回申报. Data.application; Form.application_withdraw ?>
<div class="narrow">
    <?cs call:page_head("撤回这份申报？", Data.application.round + " · " + Data.application.number) ?>
    <p>窗口不再办理；受理截止以前可以修改后重新提交。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.application_withdraw, "danger", "") ?>
        <a class="button quiet" href="/dispatch/applications/<?cs var:Data.application.id ?>">不撤回</a>
    </div>
</div>

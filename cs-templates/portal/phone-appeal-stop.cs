<?cs # The owner of the account objects. Data.appeal.{number,phone,bind_after,page_url}; Form.appeal_stop ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("中止手机号变更？", Data.appeal.number) ?>
    <p>
        有人申请把您的账号改绑到 <?cs var:Data.appeal.phone ?>，<?cs var:Data.appeal.bind_after ?> 之后生效。
        不是您本人申请的，请中止：手机号不再更换，并请尽快修改密码。
    </p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.appeal_stop, "danger", "") ?>
        <a class="button quiet" href="<?cs var:Data.appeal.page_url ?>">不中止，返回</a>
    </div>
<?cs call:page_close() ?>

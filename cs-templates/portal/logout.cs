<?cs # Asks before signing out; for who has no script. Form.logout ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("退出登录", "退出后，在这台设备上需要重新登录才能办事。已提交的内容不受影响。") ?>
    <div class="actions">
        <?cs call:button_form(Form.logout, "", "") ?>
        <a class="button quiet" href="/account">返回</a>
    </div>
<?cs call:page_close() ?>

<?cs # 窗口设置. Data.{window_name,public_url}; Form.settings ?>
<div class="narrow">
    <?cs call:page_head_open("窗口设置", Data.window_name) ?>
        <a class="button quiet" href="<?cs var:Data.public_url ?>">看公开页面</a>
    <?cs call:page_head_close() ?>
    <?cs call:form(Form.settings) ?>
</div>

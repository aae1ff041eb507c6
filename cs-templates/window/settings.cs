<?cs # 窗口设置. Data.window_name; Form.settings ?>
<div class="narrow"><?cs call:page_head("窗口设置", Data.window_name) ?>
<?cs call:form(Form.settings) ?></div>

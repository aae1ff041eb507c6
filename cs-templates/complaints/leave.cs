<?cs # Form.leave ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("结束查询？", "用公共电脑时，看完请结束：这个浏览器不再显示投诉内容。") ?>
    <div class="actions">
        <?cs call:button_form(Form.leave, "", "") ?>
        <a class="button quiet" href="/complaints/cases">返回</a>
    </div>
<?cs call:page_close() ?>

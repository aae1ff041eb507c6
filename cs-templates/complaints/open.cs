<?cs # By case number and query code. Form.open ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("用编号和查询码查询", "两样都在投诉回执上。") ?>
    <?cs call:form(Form.open) ?>
    <p class="gap-top">没有回执？用<a href="/complaints/results">手机号码查询</a>。</p>
<?cs call:page_close() ?>

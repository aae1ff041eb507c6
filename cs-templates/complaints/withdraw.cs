<?cs # 撤回投诉. Data.{number words case_url}; Form.withdraw ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("撤回投诉？", Data.number + "　" + Data.words) ?>
    <div class="stack wide">
        <?cs call:notice("wait", "撤回后这件投诉不再办理，不能恢复；事情没有解决的，可以重新登记。") ?>
        <?cs call:form(Form.withdraw) ?>
        <p><a href="<?cs var:Data.case_url ?>">不撤回，返回</a></p>
    </div>
<?cs call:page_close() ?>

<?cs # 补充材料. Data.{number words case_url}; Data.history; Form.supplement ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("补充材料", Data.number + "　" + Data.words) ?>
    <div class="stack wide">
        <section class="card stack">
            <h2>窗口的要求</h2>
            <?cs call:timeline(Data.history) ?>
        </section>
        <?cs call:form(Form.supplement) ?>
        <p><a href="<?cs var:Data.case_url ?>">返回</a></p>
    </div>
<?cs call:page_close() ?>

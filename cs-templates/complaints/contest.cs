<?cs # 提出异议. Data.{number words case_url}; Data.history; Form.contest ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("提出异议", Data.number + "　" + Data.words) ?>
    <div class="stack wide">
        <?cs call:notice("wait", "只能提出一次。提出后由窗口复核，复核答复是最终答复；仍不同意的，可以起诉或申请仲裁。") ?>
        <section class="card stack">
            <h2>办理过程和结果</h2>
            <?cs call:timeline(Data.history) ?>
        </section>
        <?cs call:form(Form.contest) ?>
        <p><a href="<?cs var:Data.case_url ?>">返回</a></p>
    </div>
<?cs call:page_close() ?>

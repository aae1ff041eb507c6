<?cs # 认可结果. Data.{number words case_url}; Data.history; Form.agree ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("认可处理结果？", Data.number + "　" + Data.words) ?>
    <div class="stack wide">
        <section class="card stack">
            <h2>办理过程和结果</h2>
            <?cs call:timeline(Data.history) ?>
        </section>
        <p>认可后不能再提异议；窗口会打一次回访电话，然后归档。</p>
        <div class="actions">
            <?cs call:button_form(Form.agree, "", "") ?>
            <a class="button quiet" href="<?cs var:Data.case_url ?>">返回</a>
        </div>
    </div>
<?cs call:page_close() ?>

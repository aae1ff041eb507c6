<?cs # 资质认证 of a provider or an expert: how it stands, above the form (manual 002 §1.3 step 5). Data.q:
       word kind revision opinion window_name window_phone window_url submitted_at approved_at saved_at
       change locked open path_url public_url; Data.history.N; Data.groups.N: title rows.M.{label,text} and
       Data.files.N: name kind url size field, while it is reviewed; Form.qualification or Form.expert ?>
<?cs call:page_head_open("资质认证", Data.q.name) ?>
    <?cs call:status(Data.q.kind, Data.q.word, "") ?>
<?cs call:page_head_close() ?>
<div class="stack wide">
    <div class="split">
        <section class="card stack" aria-labelledby="h-state">
            <h2 id="h-state">资质状态：<?cs var:Data.q.word ?></h2>
            <?cs if:string.length(Data.q.opinion) ?>
                <?cs call:notice_open("urgent") ?>
                    <b><?cs var:Data.q.window_name ?>的意见：</b><?cs var:Data.q.opinion ?>
                <?cs call:notice_close() ?>
            <?cs /if ?>
            <p>
                <?cs if:Data.q.locked && Data.q.change ?>
                    变更正在审核，期间公众看到的仍是原来通过的内容，您的服务不受影响。
                <?cs elif:Data.q.locked ?>
                    资质正在审核，结果出来前不能修改；窗口每个工作日审核。
                <?cs elif:Data.q.revision == "returned" ?>
                    请按意见改好下面的内容，再点“提交申请”。
                <?cs elif:Data.q.revision == "refused" ?>
                    本次没有通过。改好后可以重新提交申请。
                <?cs elif:Data.q.change && Data.q.open ?>
                    变更的草稿还没有提交；公众看到的是原来通过的内容。
                <?cs elif:Data.q.change ?>
                    资质已通过并公开。要变更资质，请改下面的内容再提交申请；审核期间公众仍看到现在的内容。
                <?cs elif:Data.q.open ?>
                    草稿已保存，还没有提交。填完后点“提交申请”。
                <?cs else ?>
                    请填写下面的资质表，提交后由所属窗口审核；通过后在平台公开，就可以发布服务产品了。
                <?cs /if ?>
            </p>
            <dl class="facts">
                <?cs call:fact("审核窗口", Data.q.window_name) ?>
                <?cs call:fact("窗口电话", Data.q.window_phone) ?>
                <?cs if:string.length(Data.q.submitted_at) ?>
                    <?cs call:fact("提交时间", Data.q.submitted_at) ?>
                <?cs /if ?>
                <?cs if:string.length(Data.q.approved_at) ?>
                    <?cs call:fact("通过时间", Data.q.approved_at) ?>
                <?cs /if ?>
            </dl>
            <p class="actions">
                <?cs if:Data.q.locked ?>
                    <a class="button quiet" href="/sp/qualification/receipt">看回执：谁在办，到哪天</a>
                <?cs /if ?>
                <?cs if:Data.q.public_url ?>
                    <a class="button quiet" href="<?cs var:Data.q.public_url ?>">看公开页面</a>
                <?cs /if ?>
            </p>
        </section>
        <aside class="card stack" aria-label="办理情况">
            <h2>办理情况</h2>
            <?cs if:subcount(Data.history) > #0 ?>
                <?cs call:timeline(Data.history) ?>
            <?cs else ?>
                <p class="muted">还没有提交过申请。</p>
            <?cs /if ?>
        </aside>
    </div>
    <?cs if:Data.q.locked ?>
        <?cs each:g = Data.groups ?>
            <section class="card stack">
                <h2><?cs var:g.title ?></h2>
                <?cs call:facts_list(g.rows) ?>
            </section>
        <?cs /each ?>
        <?cs if:subcount(Data.files) > #0 ?>
            <section class="card stack">
                <h2>已上传的文件</h2>
                <ul class="rows tight files">
                    <?cs each:f = Data.files ?>
                        <li>
                            <?cs call:icon("file") ?>
                            <div class="body">
                                <?cs if:f.field == "identity" ?>
                                    <?cs var:f.name ?>
                                <?cs else ?>
                                    <a href="<?cs var:f.url ?>"><?cs var:f.name ?></a>
                                <?cs /if ?>
                                <p class="under"><span><?cs var:f.kind ?> · <?cs var:f.size ?></span></p>
                            </div>
                        </li>
                    <?cs /each ?>
                </ul>
            </section>
        <?cs /if ?>
    <?cs else ?>
        <section aria-labelledby="h-form">
            <h2 id="h-form">资质表</h2>
            <?cs if:subcount(Form.expert.fields) > #0 ?>
                <?cs call:form(Form.expert) ?>
            <?cs else ?>
                <?cs call:form(Form.qualification) ?>
            <?cs /if ?>
        </section>
    <?cs /if ?>
</div>

<?cs # 附件材料上传. Data.filing: id month_words state state_word state_kind url may_write may_submit late due;
       Data.steps.N; Data.files.N: id name size time url; Form.files, Form.submit ?>
<?cs call:page_head_open("附件材料上传", Data.filing.month_words + "调度数据") ?>
    <?cs call:status(Data.filing.state_kind, Data.filing.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs call:tabs("步骤", Data.steps) ?>
<section class="card stack gap-top">
    <h2>已上传的附件</h2>
    <?cs if:subcount(Data.files) > #0 ?>
        <?cs if:Data.filing.may_write ?>
            <?cs call:file_list_drop(Data.files, "/dispatch/filing-files/") ?>
        <?cs else ?>
            <?cs call:file_list(Data.files) ?>
        <?cs /if ?>
    <?cs else ?>
        <p class="muted">
            还没有附件。请下载<a href="<?cs var:Data.filing.url ?>/template">工作总结上报模板</a>，写好后在这里上传。
        </p>
    <?cs /if ?>
</section>
<?cs if:Data.filing.may_write ?>
    <section class="gap-top">
        <h2>上传附件</h2>
        <div class="gap-s"><?cs call:form(Form.files) ?></div>
    </section>
<?cs /if ?>
<?cs if:Data.filing.may_submit ?>
    <section class="card stack gap-top">
        <h2>提交</h2>
        <p>
            <?cs if:subcount(Data.files) == #0 ?>上传工作总结后提交给窗口审核；<?cs else ?>提交后由窗口审核；<?cs /if ?>
            <?cs var:Data.filing.due ?> 前提交为按时报送。审核通过前都可以编辑。
        </p>
        <div class="actions">
            <?cs call:button_form(Form.submit, "", "") ?>
            <a class="button quiet" href="/dispatch/filings">返回列表</a>
        </div>
    </section>
<?cs else ?>
    <p class="actions gap-top"><a class="button" href="/dispatch/filings">返回列表</a></p>
<?cs /if ?>

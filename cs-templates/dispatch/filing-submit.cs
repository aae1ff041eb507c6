<?cs # 提交 a filing. Data.filing: month_words url may_submit due; Form.submit ?>
<div class="narrow">
    <?cs call:page_head("提交这份调度数据？", Data.filing.month_words) ?>
    <?cs if:Data.filing.may_submit ?>
        <p>提交后由窗口审核；<?cs var:Data.filing.due ?> 前提交为按时报送。审核通过前都可以编辑。</p>
    <?cs else ?>
        <p>这份调度数据现在不能提交。</p>
    <?cs /if ?>
    <div class="actions">
        <?cs if:Data.filing.may_submit ?><?cs call:button_form(Form.submit, "", "") ?><?cs /if ?>
        <a class="button quiet" href="<?cs var:Data.filing.url ?>/files">返回附件材料上传</a>
    </div>
</div>

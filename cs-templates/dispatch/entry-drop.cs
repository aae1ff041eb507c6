<?cs # 删除附件. Data.file, Data.entry; Form.award_drop ?>
<div class="narrow">
    <?cs call:page_head("删除这个附件？", Data.file) ?>
    <p>删除后不能恢复；需要时可以重新上传。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.award_drop, "danger", "") ?>
        <a class="button quiet" href="/dispatch/entries/<?cs var:Data.entry.id ?>/proofs">不删除</a>
    </div>
</div>

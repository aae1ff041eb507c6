<?cs # 申报证明材料上传. Data.tabs, Data.entry, Data.sheet, Data.files.N; Form.award_proofs ?>
<div class="narrow">
    <?cs call:page_head(Data.sheet.edit_title, Data.entry.title + " · " + Data.entry.category + " · " + Data.entry.round) ?>
    <?cs call:tabs("申报步骤", Data.tabs) ?>
    <?cs call:application_limits() ?>
    <p class="gap-s"><?cs var:Data.sheet.proof_hint ?></p>
    <?cs call:submission_proofs(Data.files, "/dispatch/entry-files/", Form.award_proofs) ?>
    <p class="actions gap-top">
        <a class="button quiet" href="/dispatch/entries/<?cs var:Data.entry.id ?>/check">核对并提交</a>
        <a class="button quiet" href="<?cs var:Data.sheet.list_url ?>">返回列表</a>
    </p>
</div>

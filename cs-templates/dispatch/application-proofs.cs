<?cs # 申报证明材料上传. Data.tabs, Data.application, Data.files.N; Form.application_proofs ?>
<div class="narrow">
    <?cs call:page_head("编辑服务机构申报信息", Data.application.round) ?>
    <?cs call:tabs("申报步骤", Data.tabs) ?>
    <?cs call:application_limits() ?>
    <?cs call:submission_proofs(Data.files, "/dispatch/proofs/", Form.application_proofs) ?>
    <p class="actions gap-top">
        <a class="button quiet" href="/dispatch/applications/<?cs var:Data.application.id ?>/check">核对并提交</a>
        <a class="button quiet" href="/dispatch/applications">返回列表</a>
    </p>
</div>

<?cs # 申报证明材料上传. Data.tabs, Data.application, Data.files.N; Form.application_proofs ?>
<div class="narrow">
    <?cs call:page_head("编辑服务机构申报信息", Data.application.round) ?>
    <?cs call:tabs("申报步骤", Data.tabs) ?>
    <?cs call:application_limits() ?>
    <section class="card stack gap-top">
        <h2>已上传的文件</h2>
        <?cs if:subcount(Data.files) > #0 ?>
            <?cs call:file_list_drop(Data.files, "/dispatch/proofs/") ?>
        <?cs else ?>
            <p class="muted">还没有文件。</p>
        <?cs /if ?>
        <p class="small muted">当前显示第 1 页 共 <?cs var:subcount(Data.files) ?> 条记录</p>
    </section>
    <section class="gap-top">
        <h2>上传文件</h2>
        <div class="gap-s"><?cs call:form(Form.application_proofs) ?></div>
    </section>
    <p class="actions gap-top">
        <a class="button quiet" href="/dispatch/applications/<?cs var:Data.application.id ?>/check">核对并提交</a>
        <a class="button quiet" href="/dispatch/applications">返回列表</a>
    </p>
</div>

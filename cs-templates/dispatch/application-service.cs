<?cs # 服务经营情况. Data.tabs, Data.application; Form.application_service ?>

<?cs def:service_paper(code, words) ?>
    <li>
        <?cs call:icon("file") ?>
        <div class="body">
            <a href="/dispatch/applications/<?cs var:Data.application.id ?>/papers/<?cs var:code ?>">
                <?cs var:words ?>
            </a>
        </div>
    </li>
<?cs /def ?>

<div class="narrow">
    <?cs call:page_head("编辑服务机构申报信息", Data.application.round) ?>
    <?cs call:tabs("申报步骤", Data.tabs) ?>
    <?cs call:form_open(Form.application_service) ?>
        <?cs call:fields(Form.application_service) ?>
        <section class="card stack">
            <h2>模版下载</h2>
            <ul class="rows tight files">
                <?cs call:service_paper("outline", "核心服务机构申请报告提纲") ?>
                <?cs call:service_paper("staff", "服务机构服务人员基本情况表") ?>
                <?cs call:service_paper("clients", "服务机构服务对象情况表") ?>
                <?cs call:service_paper("statement", "真实性声明") ?>
            </ul>
            <p class="small muted">（请申报机构下载附件，填写完成后在下一步进行附件上传。机构已填的数据会带进文件里，Word 格式。）</p>
        </section>
    <?cs call:form_close(Form.application_service) ?>
    <p class="gap-top">
        <a class="button plain" href="/dispatch/applications/<?cs var:Data.application.id ?>/basic">返回</a>
    </p>
</div>

<?cs # 机构申报, step 1 of a new one. Data.round as put_round; Form.application_basic ?>
<div class="narrow">
    <?cs call:page_head("机构申报", Data.round.name + "，截止 " + Data.round.closes_on.long) ?>
    <?cs if:Data.round.conditions ?>
        <details>
            <summary>申报条件</summary>
            <p class="prose"><?cs var:Data.round.conditions ?></p>
        </details>
    <?cs /if ?>
    <ol class="steps">
        <li aria-current="step">基本信息</li>
        <li>服务经营情况</li>
        <li>申报证明材料上传</li>
    </ol>
    <?cs call:form(Form.application_basic) ?>
    <p class="gap-top"><a class="button plain" href="/dispatch/applications">返回</a></p>
</div>

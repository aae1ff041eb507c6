<?cs # A new entry, step 1. Data.sheet; Data.round as put_round; Form.award_basic ?>
<div class="narrow">
    <?cs call:page_head(Data.sheet.enter_words, Data.round.name + "，截止 " + Data.round.closes_on.long) ?>
    <?cs if:Data.round.conditions ?>
        <details>
            <summary>评选条件</summary>
            <p class="prose"><?cs var:Data.round.conditions ?></p>
        </details>
    <?cs /if ?>
    <ol class="steps">
        <li aria-current="step">基本信息</li>
        <li>申报证明材料上传</li>
    </ol>
    <?cs call:form(Form.award_basic) ?>
    <p class="gap-top"><a class="button plain" href="<?cs var:Data.sheet.list_url ?>">返回</a></p>
</div>

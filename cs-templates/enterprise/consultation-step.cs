<?cs # 追问, 评价, 关闭. Data.consultation as consultation.cs; Data.thread.N; one of Form.ask_on,
       Form.score, Form.end ?>
<div class="narrow">
    <?cs if:Form.score.action ?>
        <?cs call:page_head("评价打分", Data.consultation.answerer + " · " + Data.consultation.title) ?>
    <?cs elif:Form.ask_on.action ?>
        <?cs call:page_head("追问", Data.consultation.answerer + " · " + Data.consultation.title) ?>
    <?cs else ?>
        <?cs call:page_head("关闭这次咨询？", Data.consultation.answerer + " · " + Data.consultation.title) ?>
    <?cs /if ?>
    <section class="card stack">
        <h2>咨询与回复</h2>
        <?cs call:thread(Data.thread) ?>
    </section>
    <div class="gap-top">
        <?cs if:Form.score.action ?>
            <?cs call:form_open(Form.score) ?>
                <?cs call:field_rating(Form.score.fields.score) ?>
                <?cs call:field(Form.score.fields.comment) ?>
            <?cs call:form_close(Form.score) ?>
        <?cs elif:Form.ask_on.action ?>
            <?cs call:form(Form.ask_on) ?>
        <?cs else ?>
            <p>关闭后不能再追问，也不能评价；以后可以重新咨询。</p>
            <div class="actions gap-top">
                <?cs call:button_form(Form.end, "danger", "") ?>
                <a class="button quiet" href="/enterprise/consultations/<?cs var:Data.consultation.id ?>">
                    不关闭
                </a>
            </div>
        <?cs /if ?>
    </div>
</div>

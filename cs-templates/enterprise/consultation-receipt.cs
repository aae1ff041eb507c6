<?cs # The receipt of a question. Data.consultation: as consultation.cs; Data.thread.N; Data.due,
       Data.counted, Data.days.N while an answer is due ?>
<div class="narrow">
    <?cs if:Data.due ?>
        <?cs call:receipt_open("提交成功，等待回复", Data.consultation.number, Data.consultation.created_at) ?>
        <?cs call:receipt_part("接下来") ?>
        <ol class="timeline">
            <li class="now" aria-current="step">
                <b><?cs var:Data.consultation.answerer ?>回复</b>
                <p>咨询：<?cs var:Data.consultation.title ?></p>
                <p class="by">最迟 <?cs var:Data.due ?></p>
            </li>
            <li class="next"><b>您可以追问，或给回复打分</b><p>有了回复，会发消息告诉您</p></li>
        </ol>
        <?cs call:receipt_part_close() ?>
        <?cs call:receipt_counted(Data.counted, Data.days) ?>
    <?cs else ?>
        <?cs call:receipt_now(Data.consultation.state_kind, "咨询：" + Data.consultation.state_word, Data.consultation.number, Data.consultation.created_at) ?>
    <?cs /if ?>
    <?cs call:receipt_part("您提交的内容") ?>
    <?cs call:thread(Data.thread) ?>
    <p class="actions gap-top no-print">
        <a class="button" href="/enterprise/consultations">查看咨询管理</a>
        <a class="button quiet" href="/enterprise/consultations/<?cs var:Data.consultation.id ?>">
            看这次咨询
        </a>
    </p>
    <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
</div>

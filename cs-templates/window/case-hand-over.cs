<?cs # 移交. Data.{title,window_name,case_url}; Form.hand_over ?>
<div class="narrow">
    <?cs call:page_head("移交", Data.title) ?>
    <p>
        现在由<?cs var:Data.window_name ?>办理。移交后期限不变，由接手的同事或窗口办理；
        移交到您管辖范围之外的，您将不再看到。
    </p>
    <div class="gap-top"><?cs call:form_asked(Form.hand_over, "", Data.case_url) ?></div>
</div>

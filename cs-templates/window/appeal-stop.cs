<?cs # 中止变更. Data.{title,case_url}; Form.appeal_stop ?>
<div class="narrow">
    <?cs call:page_head("中止变更？", Data.title) ?>
    <p>手机号不再更换，申诉到此结束；原手机号和新手机号都会收到短信。申请人可以重新提交申诉。</p>
    <div class="gap-top"><?cs call:form_asked(Form.appeal_stop, "danger", Data.case_url) ?></div>
</div>

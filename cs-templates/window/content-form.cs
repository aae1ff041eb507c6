<?cs # Writing an article or an activity. Data.title; Form.{article,activity} ?>
<div class="narrow">
    <?cs call:page_head(Data.title, "先存草稿，预览无误再提交。") ?>
    <?cs each:f = Form ?><?cs call:form(f) ?><?cs /each ?>
</div>

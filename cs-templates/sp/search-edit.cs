<?cs # 修改条件. Data.filter; Form.search_edit ?>
<div class="narrow"><?cs call:page_head("修改条件", Data.filter) ?><?cs call:form(Form.search_edit) ?></div>

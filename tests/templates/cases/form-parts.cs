<?cs include!"macros/all.cs" ?><?cs call:form_open(Form.rate) ?><?cs call:group_open("评价") ?><?cs call:field_rating(Form.rate.fields.score) ?><?cs call:group_close() ?><?cs call:field_with(Form.rate.fields.code, "/code?a=1&b=2", "重新获取") ?><?cs call:fields(Form.none) ?><?cs call:form_close(Form.rate) ?>
<?cs call:form_open_as(Form.rate, "inline") ?><?cs call:form_end() ?>
<?cs call:button_form(Form.rate, "danger", "close") ?>

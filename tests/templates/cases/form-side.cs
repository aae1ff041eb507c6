<?cs include!"macros/all.cs" ?><?cs call:form(Form.code) ?>

<?cs include!"macros/all.cs" ?><?cs call:form_asked(Form.stop, "danger", Hostile.double) ?><?cs call:form_asked(Form.take, "", "/window/cases/1") ?>

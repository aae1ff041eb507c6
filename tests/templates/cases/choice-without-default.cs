<?cs include!"macros/all.cs" ?><?cs call:field(Form.f.fields.kind) ?>

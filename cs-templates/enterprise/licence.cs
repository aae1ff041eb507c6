<?cs # 营业执照. Data.licence.{certified}; Data.files_{licence,letter,other}.N: id name size time url;
       Form.licence ?>

<?cs def:licence_fields(f) ?>
    <?cs set:Macro.grouped = "" ?>
    <?cs each:x = f.fields ?>
        <?cs if:x.group ?>
            <?cs if:Macro.grouped ?></fieldset><?cs /if ?>
            <?cs call:group_open(x.group) ?>
            <?cs set:Macro.grouped = "1" ?>
        <?cs /if ?>
        <?cs if:x.name != "drop" || subcount(x.choices) > #0 ?><?cs call:field(x) ?><?cs /if ?>
        <?cs if:x.name == "licence" ?>
            <?cs call:file_list(Data.files_licence) ?>
        <?cs elif:x.name == "letter" ?>
            <?cs call:file_list(Data.files_letter) ?>
        <?cs elif:x.name == "other" ?>
            <?cs call:file_list(Data.files_other) ?>
        <?cs /if ?>
    <?cs /each ?>
    <?cs if:Macro.grouped ?></fieldset><?cs /if ?>
<?cs /def ?>

<div class="narrow stack wide">
    <?cs call:page_head("营业执照", "名称和代码请与营业执照一致。") ?>
    <?cs if:Data.licence.certified ?>
        <?cs call:notice_open("wait") ?>
            <b>已是认证企业。</b>修改名称、代码、性质或法定代表人会重新提交所属窗口审核，通过后才生效；
            审核期间仍是认证企业，显示原来的内容。请同时上传新的营业执照。
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs call:form_open(Form.licence) ?>
        <?cs call:licence_fields(Form.licence) ?>
    <?cs call:form_close(Form.licence) ?>
</div>

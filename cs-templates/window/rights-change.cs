<?cs # Granting, withdrawing, stopping an account. Data.{title,words,name,back_url}; Data.rights.N:
       function_name window_name role_name;
       Form.{grant,withdraw,operator_disable,operator_restore,second_factor_reset} ?>
<div class="narrow">
    <?cs call:page_head(Data.title, Data.name) ?>
    <?cs if:Data.words ?><p><?cs var:Data.words ?></p><?cs /if ?>
    <?cs if:subcount(Data.rights) > #0 ?>
        <?cs call:table_open("将收回的授权") ?>
            <?cs call:th("将收回") ?>
            <?cs call:th("角色") ?>
            <?cs call:th("窗口") ?>
            <?cs call:table_body() ?>
            <?cs each:x = Data.rights ?>
                <tr>
                    <th scope="row"><?cs var:x.function_name ?></th>
                    <?cs call:td("角色", x.role_name) ?>
                    <?cs call:td("窗口", x.window_name) ?>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
    <?cs /if ?>
    <div class="gap-top">
        <?cs each:f = Form ?>
            <?cs if:name(f) == "grant" || name(f) == "operator_restore" ?>
                <?cs call:form_asked(f, "", Data.back_url) ?>
            <?cs else ?>
                <?cs call:form_asked(f, "danger", Data.back_url) ?>
            <?cs /if ?>
        <?cs /each ?>
    </div>
</div>

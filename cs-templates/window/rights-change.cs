<?cs # Granting, withdrawing, stopping an account. Data.{title,words,name,back_url}; Data.rights.N:
       function_name window_name role_name;
       Form.{grant,withdraw,operator_disable,operator_restore,second_factor_reset} ?>
<div class="narrow">
    <?cs call:page_head(Data.title, Data.name) ?>
    <?cs if:Data.words ?><p><?cs var:Data.words ?></p><?cs /if ?>
    <?cs if:subcount(Data.rights) > #0 ?>
        <p>将收回：</p>
        <ul>
            <?cs each:x = Data.rights ?>
                <li><?cs var:x.function_name ?>（<?cs var:x.role_name ?>，<?cs var:x.window_name ?>）</li>
            <?cs /each ?>
        </ul>
    <?cs /if ?>
    <div class="gap-top"><?cs each:f = Form ?><?cs call:form(f) ?><?cs /each ?></div>
    <p class="gap-top"><a href="<?cs var:Data.back_url ?>">不办理，返回</a></p>
</div>

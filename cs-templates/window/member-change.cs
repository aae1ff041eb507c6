<?cs # One thing done to a member. Data.{title,words,name,account,member_url};
       Form.member_{phone,reset,disable,restore,close} ?>
<div class="narrow">
    <?cs call:page_head(Data.title + "？", Data.name + " · " + Data.account) ?>
    <p><?cs var:Data.words ?></p>
    <div class="gap-top">
        <?cs each:f = Form ?>
            <?cs if:name(f) == "member_disable" || name(f) == "member_close" ?>
                <?cs call:form_asked(f, "danger", Data.member_url) ?>
            <?cs else ?>
                <?cs call:form_asked(f, "", Data.member_url) ?>
            <?cs /if ?>
        <?cs /each ?>
    </div>
</div>

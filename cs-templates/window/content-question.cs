<?cs # Before a piece is handed in, withdrawn or called off. Data.{title,name,words,back_url};
       Form.{submit,article_end,activity_end} ?>
<div class="narrow">
    <?cs call:page_head(Data.title + "？", Data.name) ?>
    <p><?cs var:Data.words ?></p>
    <div class="gap-top">
        <?cs each:f = Form ?>
            <?cs if:name(f) == "submit" ?>
                <?cs call:form_asked(f, "", Data.back_url) ?>
            <?cs else ?>
                <?cs call:form_asked(f, "danger", Data.back_url) ?>
            <?cs /if ?>
        <?cs /each ?>
    </div>
</div>

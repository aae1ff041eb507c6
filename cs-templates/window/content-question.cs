<?cs # Before a piece is handed in, withdrawn or called off. Data.{title,name,words,back_url};
       Form.{submit,article_end,activity_end} ?>
<div class="narrow">
    <?cs call:page_head(Data.title + "？", Data.name) ?>
    <p><?cs var:Data.words ?></p>
    <div class="gap-top"><?cs each:f = Form ?><?cs call:form(f) ?><?cs /each ?></div>
    <p class="gap-top"><a href="<?cs var:Data.back_url ?>">先不，返回</a></p>
</div>

<?cs # A fixed text of the site. Data.page: title body_html version valid_from. Only what one agrees to has versions ?>
<?cs call:page_open("narrow") ?>
    <?cs if:Page.path == "/terms" || Page.path == "/privacy" ?>
        <?cs call:page_head(Data.page.title, "第 " + Data.page.version + " 版，自 " + Data.page.valid_from.long + "起施行") ?>
    <?cs else ?>
        <?cs call:page_head(Data.page.title, "") ?>
    <?cs /if ?>
    <div class="rich read"><?cs uvar:Data.page.body_html ?></div>
<?cs call:page_close() ?>

<?cs # A fixed text of the site. Data.page: title body_html version valid_from ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head(Data.page.title, "第 " + Data.page.version + " 版，自 " + Data.page.valid_from.long + " 起施行") ?>
    <div class="rich read"><?cs uvar:Data.page.body_html ?></div>
<?cs call:page_close() ?>

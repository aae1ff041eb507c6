<?cs # One message. Data.message: title body url created_at; Data.list_url ?>
<div class="narrow">
    <?cs call:page_head(Data.message.title, Data.message.created_at) ?>
    <p class="prose"><?cs var:Data.message.body ?></p>
    <p class="actions gap-top">
        <?cs if:Data.message.url ?>
            <a class="button" href="<?cs var:Data.message.url ?>">去看看</a>
        <?cs /if ?>
        <a class="button quiet" href="<?cs var:Data.list_url ?>">返回消息</a>
    </p>
</div>

<?cs # 消息. Data.messages.N: id title body created_at read_at; Data.unread, Data.list_url; Form.read_all;
       Pager ?>
<?cs call:page_head_open("消息", "") ?>
    <?cs call:button_form(Form.read_all, "quiet", "check") ?>
<?cs call:page_head_close() ?>
<?cs if:subcount(Data.messages) > #0 ?>
    <ul class="rows">
        <?cs each:m = Data.messages ?>
            <li>
                <div class="body">
                    <a class="title" href="<?cs var:Data.list_url ?>/<?cs var:m.id ?>">
                        <?cs var:m.title ?>
                    </a>
                    <p class="meta"><span><?cs var:m.body ?></span></p>
                    <p class="meta">
                        <span><?cs var:m.created_at ?></span>
                        <?cs if:!m.read_at ?><span><b>未读</b></span><?cs /if ?>
                    </p>
                </div>
            </li>
        <?cs /each ?>
    </ul>
    <?cs call:pager("条") ?>
<?cs else ?>
    <?cs call:empty("还没有消息", "事情有结果、轮到您办的时候，会在这里告诉您。") ?>
<?cs /if ?>

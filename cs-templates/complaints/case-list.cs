<?cs # What this browser may read. Data.complaints.N: number class city words state kind created_at due url;
       Data.{count minutes} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head_open("处理结果", "共 " + Data.count + " 件，" + Data.minutes + " 分钟后需要重新验证。") ?>
        <a class="button quiet" href="/complaints/leave">结束查询</a>
    <?cs call:page_head_close() ?>
    <ul class="rows">
        <?cs each:c = Data.complaints ?>
            <li>
                <div class="body">
                    <a class="title" href="<?cs var:c.url ?>"><?cs var:c.number ?>　<?cs var:c.class ?></a>
                    <p><?cs call:status(c.kind, c.state, "") ?>　<?cs var:c.words ?></p>
                    <p class="meta">
                        <span><?cs var:c.created_at.date ?> 登记</span>
                        <span>被投诉方所在：<?cs var:c.city ?></span>
                        <?cs if:c.due ?><span>最迟 <?cs var:c.due ?></span><?cs /if ?>
                    </p>
                </div>
            </li>
        <?cs /each ?>
    </ul>
<?cs call:page_close() ?>

<?cs # 通知公告. Data.notices.N.{id title summary column_name published_at.date}, Data.{filtered,cut};
       Form.notices; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("通知公告", "申报、公示、认定结果和运营通报") ?>
    <?cs call:filters_open("/dispatch/notices", "搜索条件") ?>
        <?cs each:x = Form.notices.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("搜索") ?>
    <?cs if:subcount(Data.notices) > #0 ?>
        <ul class="rows fold-end">
            <?cs each:a = Data.notices ?>
                <li>
                    <div class="body">
                        <a class="title" href="/news/<?cs var:a.id ?>"><?cs var:a.title ?></a>
                        <?cs if:a.summary ?><p class="clip"><?cs var:a.summary ?></p><?cs /if ?>
                        <p class="meta"><span><?cs var:a.column_name ?></span></p>
                    </div>
                    <span class="muted small nowrap"><?cs var:a.published_at.date ?></span>
                </li>
            <?cs /each ?>
        </ul>
        <?cs call:pager("篇") ?>
        <?cs if:Data.cut ?><p class="small muted">更早的通知请用上面的搜索。</p><?cs /if ?>
    <?cs elif:Data.filtered ?>
        <?cs call:empty_open("没有找到这样的通知", "换一个词试试。") ?>
            <a class="button" href="/dispatch/notices">看全部通知</a>
        <?cs call:empty_close() ?>
    <?cs else ?>
        <?cs call:empty("还没有通知", "新的通知会发布在这里。") ?>
    <?cs /if ?>
<?cs call:page_close() ?>

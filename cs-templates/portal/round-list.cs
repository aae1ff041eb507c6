<?cs # 正在申报. Data.rounds.N.{name who year article_id last.{day month} urgent left opens_on.long
       closes_on.long} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("正在申报", "截止当天 24:00 前提交有效；距截止两个工作日以内的标红。") ?>
    <?cs if:subcount(Data.rounds) > #0 ?>
        <ul class="rows fold-end">
            <?cs each:x = Data.rounds ?>
                <li>
                    <?cs if:x.urgent ?>
                        <?cs call:day("urgent", x.last.day, x.last.month) ?>
                    <?cs else ?>
                        <?cs call:day("", x.last.day, x.last.month) ?>
                    <?cs /if ?>
                    <div class="body">
                        <?cs if:x.article_id != "0" ?>
                            <a class="title" href="/news/<?cs var:x.article_id ?>"><?cs var:x.name ?></a>
                        <?cs else ?>
                            <b><?cs var:x.name ?></b>
                        <?cs /if ?>
                        <p class="meta">
                            <span><?cs var:x.year ?> 年度</span>
                            <span><?cs var:x.who ?></span>
                        </p>
                        <p class="small muted">
                            <?cs var:x.opens_on.long ?> – <?cs var:x.closes_on.long ?>
                        </p>
                    </div>
                    <div class="end">
                        <?cs if:x.left ?>
                            <?cs call:status("urgent", x.left, "") ?>
                        <?cs else ?>
                            <?cs call:status("good", "正在受理", "") ?>
                        <?cs /if ?>
                    </div>
                </li>
            <?cs /each ?>
        </ul>
    <?cs else ?>
        <?cs call:empty_open("目前没有开放的申报", "新的批次会在通知公告里发布。") ?>
            <a class="button quiet" href="/news">看通知公告</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

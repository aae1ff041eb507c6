<?cs # 活动. Data.activities.N.{id title summary place region organizer phase_word phase_kind first.{day
       month} starts_at fee places}, Data.tabs.N, Data.total, Data.chips.N; Form.activities; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("活动", "对接会、培训、公益课，由各地窗口组织。") ?>
    <?cs call:tabs("时间", Data.tabs) ?>
    <?cs call:filters_open("/activities", "搜索条件") ?>
        <?cs each:x = Form.activities.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("查活动") ?>
    <?cs if:subcount(Data.chips) > #0 ?>
        <div class="chips">
            <span class="muted">已选</span>
            <?cs each:c = Data.chips ?><?cs call:chip(c.name, c.url) ?><?cs /each ?>
            <a class="action" href="/activities">全部清除</a>
        </div>
    <?cs /if ?>
    <?cs if:subcount(Data.activities) > #0 ?>
        <ul class="rows fold-end">
            <?cs each:a = Data.activities ?>
                <li>
                    <?cs call:day("", a.first.day, a.first.month) ?>
                    <div class="body">
                        <a class="title" href="/activities/<?cs var:a.id ?>"><?cs var:a.title ?></a>
                        <p class="clip"><?cs var:a.summary ?></p>
                        <p class="meta">
                            <span><?cs call:icon("pin") ?><?cs var:a.place ?></span>
                            <span>主办：<?cs var:a.organizer ?></span>
                            <span><?cs var:a.fee ?></span>
                        </p>
                    </div>
                    <div class="end"><?cs call:status(a.phase_kind, a.phase_word, "") ?></div>
                </li>
            <?cs /each ?>
        </ul>
        <?cs call:pager("场") ?>
    <?cs else ?>
        <?cs call:empty_open("目前没有活动", "可以换一个地区，或看看往期活动。") ?>
            <a class="button quiet" href="/activities?when=over">往期活动</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

<?cs # One entry of the entrant. Data.entry as keeper/award.h with values, files and rights; Data.sheet;
       Data.history ?>
<?cs call:page_head_open(Data.entry.title, Data.entry.category + " · " + Data.entry.round + " · " + Data.entry.number) ?>
    <?cs call:status(Data.entry.state_kind, Data.entry.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs if:Data.entry.awarded_on ?>
    <?cs call:notice_open("good") ?>
        <b>已入选<?cs var:Data.entry.category ?>。</b><?cs var:Data.entry.awarded_on ?> 公布。
        <a href="<?cs var:Data.sheet.won_url ?>">看公布的名单</a>
    <?cs call:notice_close() ?>
<?cs elif:Data.entry.state == "publicity" ?>
    <?cs call:notice_open("") ?>
        公示期 <?cs var:Data.entry.public_from ?> 至 <?cs var:Data.entry.public_to ?>。
        <a href="/dispatch/excellent/publicity">看公示</a>
    <?cs call:notice_close() ?>
<?cs /if ?>
<div class="split">
    <div class="stack wide">
        <section class="card stack">
            <h2>基本信息</h2>
            <?cs call:award_content(Data.entry) ?>
        </section>
        <section class="card stack">
            <h2>申报证明材料</h2>
            <?cs call:submission_files(Data.entry.files) ?>
        </section>
        <?cs call:submission_actions("/dispatch/entries/" + Data.entry.id, Data.entry, Data.sheet.list_url) ?>
    </div>
    <aside>
        <?cs call:submission_history(Data.history) ?>
    </aside>
</div>

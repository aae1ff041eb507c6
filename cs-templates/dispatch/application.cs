<?cs # One application of the institution. Data.application as keeper/application.h with years, files and
       rights; Data.history ?>
<?cs call:page_head_open(Data.application.name, Data.application.round + " · " + Data.application.number) ?>
    <?cs call:status(Data.application.state_kind, Data.application.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs if:Data.application.certificate ?>
    <?cs call:notice_open("good") ?>
        <b>已认定为核心服务机构。</b>证书编号 <?cs var:Data.application.certificate ?>，有效期 <?cs var:Data.application.valid_from ?> 至 <?cs var:Data.application.valid_to ?>。
    <?cs call:notice_close() ?>
<?cs elif:Data.application.state == "publicity" ?>
    <?cs call:notice_open("") ?>
        公示期 <?cs var:Data.application.public_from ?> 至 <?cs var:Data.application.public_to ?>。
        <a href="/dispatch/publicity">看公示</a>
    <?cs call:notice_close() ?>
<?cs /if ?>
<div class="split">
    <div class="stack wide">
        <section class="card stack">
            <h2>基本信息</h2>
            <?cs call:application_facts(Data.application) ?>
            <h3>机构简介</h3>
            <p class="prose"><?cs var:Data.application.intro ?></p>
        </section>
        <section class="card stack">
            <h2>服务经营情况</h2>
            <?cs call:application_years(Data.application) ?>
        </section>
        <section class="card stack">
            <h2>申报证明材料</h2>
            <?cs call:submission_files(Data.application.files) ?>
        </section>
        <?cs call:submission_actions("/dispatch/applications/" + Data.application.id, Data.application, "/dispatch/applications") ?>
    </div>
    <aside>
        <?cs call:submission_history(Data.history) ?>
    </aside>
</div>

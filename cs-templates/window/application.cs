<?cs # An application that another window has now. Data.application with years and files ?>
<?cs call:page_head_open(Data.application.name, Data.application.round + " · " + Data.application.number) ?>
    <?cs call:status(Data.application.state_kind, Data.application.state_word, "") ?>
<?cs call:page_head_close() ?>
<section class="card stack">
    <h2>申报内容</h2>
    <?cs call:application_facts(Data.application) ?>
    <h3>机构简介</h3>
    <p class="prose"><?cs var:Data.application.intro ?></p>
    <h3>服务经营情况</h3>
    <?cs call:application_years(Data.application) ?>
    <h3>证明材料</h3>
    <?cs call:submission_files(Data.application.files) ?>
</section>

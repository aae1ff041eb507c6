<?cs # A yearly check beside its case. Data.record: name year result_word opinion maker institution_url ?>
<?cs include!"window/case-head.cs" ?>
<section class="card stack">
    <h2>考核结果</h2>
    <dl class="facts">
        <?cs call:fact("机构名称", Data.record.name) ?>
        <?cs call:fact("年度", Data.record.year) ?>
        <?cs call:fact("结果", Data.record.result_word) ?>
        <?cs call:fact("提出人", Data.record.maker) ?>
    </dl>
    <p class="prose"><?cs var:Data.record.opinion ?></p>
    <p><a href="<?cs var:Data.record.institution_url ?>">看这家机构</a></p>
</section>
<?cs include!"window/case-foot.cs" ?>

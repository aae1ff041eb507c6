<?cs # The result of a yearly check. Data.check: year name result_word opinion ended_at ?>
<div class="narrow">
    <?cs call:page_head(Data.check.year + " 年度考核", Data.check.name) ?>
    <section class="card stack">
        <dl class="facts">
            <?cs call:fact("结果", Data.check.result_word) ?>
            <?cs call:fact("生效时间", Data.check.ended_at) ?>
        </dl>
        <h2>意见</h2>
        <p class="prose"><?cs var:Data.check.opinion ?></p>
    </section>
</div>

<?cs # 拟入选名单: who goes into 公示 together. Data.category, what award_ranking reads; Form.publish ?>
<?cs call:page_head(Data.category.name + "：拟入选名单", Data.category.round + " " + Data.category.year) ?>
<?cs call:award_ranking() ?>
<section class="card stack gap-top">
    <h2>拟入选</h2>
    <?cs if:Data.ready != "0" ?>
        <p>名额内的已经勾好，核对以后一起开始公示；没有勾的不受影响。</p>
        <?cs call:form(Form.publish) ?>
    <?cs else ?>
        <p class="muted">没有评分足够、等待公示的填报。</p>
    <?cs /if ?>
</section>

<?cs # 评分排名 of a category. Data.province; Data.category: id name round year; what award_ranking reads; Data.ready: how many may
       go into 公示; Form.ranking ?>
<?cs call:page_head_open("评分排名", "按专家评分的平均分排列，同一类别内比较。") ?>
    <?cs if:Data.ready && Data.ready != "0" ?>
        <a class="button" href="/window/categories/<?cs var:Data.category.id ?>/publicity">拟入选名单和公示</a>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<?cs if:Data.province ?>
    <?cs call:filters_open("/window/awards/ranking", "评选类别") ?>
        <?cs each:x = Form.ranking.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("看排名") ?>
<?cs /if ?>
<?cs if:!Data.province ?>
    <?cs call:empty("排名由省级窗口查看", "拟入选的名单公示时大家都能看到。") ?>
<?cs elif:Data.category.id ?>
    <h2><?cs var:Data.category.name ?>（<?cs var:Data.category.round ?> <?cs var:Data.category.year ?>）</h2>
    <?cs call:award_ranking() ?>
<?cs else ?>
    <?cs call:empty("请选择评选类别", "每个类别分别排名。") ?>
<?cs /if ?>

<?cs #
  An entry for an award (优秀评选), as its entrant, the experts and the windows read it.

  award_content(e)   what was filled in: e as keeper/award.h puts it with values: facts.N.{label,text},
                     texts.N.{label,text,items.N.text}
  award_ranking()    Data.ranking.N: id number title place tied region mean_words done open range spread_words
                     state_word state_kind; Data.category: needed places
?>

<?cs def:award_content(e) ?>
    <dl class="facts">
        <?cs call:fact("评选类别", e.category) ?>
        <?cs call:fact("参评", e.title) ?>
        <?cs if:e.org ?><?cs call:fact("单位", e.org) ?><?cs /if ?>
        <?cs call:fact("所在地区", e.region) ?>
        <?cs each:x = e.facts ?><?cs call:fact(x.label, x.text) ?><?cs /each ?>
    </dl>
    <?cs each:x = e.texts ?>
        <h3><?cs var:x.label ?></h3>
        <?cs if:subcount(x.items) > #0 ?>
            <div class="rich">
                <ol><?cs each:i = x.items ?><li><?cs var:i.text ?></li><?cs /each ?></ol>
            </div>
        <?cs elif:x.text ?>
            <p class="prose"><?cs var:x.text ?></p>
        <?cs else ?>
            <p class="muted">还没有填写。</p>
        <?cs /if ?>
    <?cs /each ?>
<?cs /def ?>

<?cs def:award_ranking() ?>
    <?cs if:subcount(Data.ranking) > #0 ?>
        <?cs call:table_open("评分排名") ?>
            <?cs call:th_num("名次") ?><?cs call:th("参评") ?><?cs call:th("所在地区") ?><?cs call:th_num("平均分") ?>
            <?cs call:th_num("已评") ?><?cs call:th_num("最低 – 最高") ?><?cs call:th_num("标准差") ?><?cs call:th("状态") ?>
        <?cs call:table_body() ?>
            <?cs each:k = Data.ranking ?>
                <tr>
                    <td class="num" data-label="名次">
                        <?cs if:k.place != "0" ?><?cs var:k.place ?><?cs else ?>—<?cs /if ?>
                        <?cs if:k.tied == "1" ?><small>并列</small><?cs /if ?>
                    </td>
                    <?cs call:row_name("/window/awards/" + k.id, k.title, k.number) ?>
                    <?cs call:td("所在地区", k.region) ?>
                    <td class="num" data-label="平均分"><?cs if:k.mean_words ?><?cs var:k.mean_words ?><?cs else ?>—<?cs /if ?></td>
                    <td class="num" data-label="已评">
                        <?cs var:k.done ?><?cs if:k.open != "0" ?><small>待评 <?cs var:k.open ?></small><?cs /if ?>
                    </td>
                    <td class="num" data-label="最低 – 最高"><?cs if:k.range ?><?cs var:k.range ?><?cs else ?>—<?cs /if ?></td>
                    <td class="num" data-label="标准差"><?cs if:k.spread_words ?><?cs var:k.spread_words ?><?cs else ?>—<?cs /if ?></td>
                    <td data-label="状态"><?cs call:status(k.state_kind, k.state_word, "") ?></td>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
        <p class="small muted">
            至少 <?cs var:Data.category.needed ?> 位专家评分才有名次；平均分相同的名次并列。<?cs
            if:Data.category.places ?>名额 <?cs var:Data.category.places ?> 个。<?cs /if ?>
        </p>
    <?cs else ?>
        <?cs call:empty("还没有市州推荐的填报", "推荐以后列在这里。") ?>
    <?cs /if ?>
<?cs /def ?>

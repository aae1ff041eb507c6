<?cs # 优秀评选 of the windows. Data.entries.N as keeper/award.h; Data.filtered; Data.province; Data.export;
       Form.awards; Pager ?>
<?cs call:page_head_open("优秀评选", "本窗口和下级窗口的机构、专家提交的填报。") ?>
    <?cs if:Data.province ?>
        <a class="button" href="/window/awards/ranking"><?cs call:icon("star") ?>评分排名</a>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<?cs call:filters_open("/window/awards", "搜索条件") ?>
    <?cs each:x = Form.awards.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查填报") ?>
<?cs if:subcount(Data.entries) > #0 ?>
    <?cs call:table_open("优秀评选") ?>
        <?cs call:th("参评") ?><?cs call:th("评选类别") ?><?cs call:th("批次") ?><?cs call:th("所在地区") ?>
        <?cs call:th("提交时间") ?><?cs call:th_num("专家评分") ?><?cs call:th("状态") ?>
    <?cs call:table_body() ?>
        <?cs each:e = Data.entries ?>
            <tr>
                <?cs call:row_name("/window/awards/" + e.id, e.title, e.org) ?>
                <?cs call:td("评选类别", e.category) ?>
                <td data-label="批次"><?cs var:e.round ?> <span class="nowrap"><?cs var:e.year ?></span></td>
                <?cs call:td("所在地区", e.region) ?>
                <?cs call:td("提交时间", e.submitted_at.date) ?>
                <td class="num" data-label="专家评分"><?cs if:e.score ?><?cs var:e.score ?><?cs else ?>—<?cs /if ?></td>
                <td data-label="状态"><?cs call:status(e.state_kind, e.state_word, "") ?></td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("份") ?>
    <?cs call:export_links(Data.export) ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到填报", "可以换一个词，或去掉几个条件。") ?>
        <a class="button" href="/window/awards">看全部填报</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty("还没有填报", "机构和专家提交的填报会列在这里。") ?>
<?cs /if ?>

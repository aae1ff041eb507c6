<?cs # 核心服务机构申报 of the windows. Data.applications.N as keeper/application.h; Data.filtered; Data.export;
       Form.applications; Pager ?>
<?cs call:page_head("核心服务机构申报", "本窗口和下级窗口的机构提交的申报。") ?>
<?cs call:filters_open("/window/applications", "搜索条件") ?>
    <?cs each:x = Form.applications.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查申报") ?>
<?cs if:subcount(Data.applications) > #0 ?>
    <?cs call:table_open("核心服务机构申报") ?>
        <?cs call:th("机构名称") ?><?cs call:th("批次") ?><?cs call:th("所在地区") ?><?cs call:th("提交时间") ?>
        <?cs call:th_num("专家评分") ?><?cs call:th("状态") ?>
    <?cs call:table_body() ?>
        <?cs each:a = Data.applications ?>
            <tr>
                <?cs call:row_name("/window/applications/" + a.id, a.name, a.number) ?>
                <td data-label="批次"><?cs var:a.round ?> <span class="nowrap"><?cs var:a.year ?></span></td>
                <?cs call:td("所在地区", a.region) ?>
                <?cs call:td("提交时间", a.submitted_at.date) ?>
                <td class="num" data-label="专家评分"><?cs if:a.score ?><?cs var:a.score ?><?cs else ?>—<?cs /if ?></td>
                <td data-label="状态"><?cs call:status(a.state_kind, a.state_word, "") ?></td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("份") ?>
    <?cs call:export_links(Data.export) ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到申报", "可以换一个词，或去掉几个条件。") ?>
        <a class="button" href="/window/applications">看全部申报</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty("还没有申报", "机构提交的申报会列在这里。") ?>
<?cs /if ?>

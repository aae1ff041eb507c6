<?cs # 优秀服务机构, 产品 or 专家 that were published. Data.winners.N: title org region category year url; Data.name,
       Data.list_url, Data.total, Data.filtered; Form.excellent; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head(Data.name, "经市州推荐、专家评审和公示后公布，共 " + Data.total + " 个。") ?>
    <?cs call:filters_open(Data.list_url, "搜索条件") ?>
        <?cs each:x = Form.excellent.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("查找") ?>
    <?cs if:subcount(Data.winners) > #0 ?>
        <?cs call:table_open(Data.name) ?>
            <?cs call:th("名称") ?><?cs call:th("评选类别") ?><?cs call:th("年度") ?><?cs call:th("所在地区") ?>
        <?cs call:table_body() ?>
            <?cs each:x = Data.winners ?>
                <tr>
                    <?cs if:x.url ?>
                        <?cs call:row_name(x.url, x.title, x.org) ?>
                    <?cs else ?>
                        <th scope="row"><?cs var:x.title ?><small><?cs var:x.org ?></small></th>
                    <?cs /if ?>
                    <?cs call:td("评选类别", x.category) ?>
                    <td data-label="年度"><span class="nowrap"><?cs var:x.year ?> 年</span></td>
                    <?cs call:td("所在地区", x.region) ?>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
        <?cs call:pager("个") ?>
    <?cs elif:Data.filtered ?>
        <?cs call:empty_open("没有找到", "可以换一个词，或去掉几个条件。") ?>
            <a class="button" href="<?cs var:Data.list_url ?>">看全部<?cs var:Data.name ?></a>
        <?cs call:empty_close() ?>
    <?cs else ?>
        <?cs call:empty("还没有公布的名单", "评选结果公布后列在这里。") ?>
    <?cs /if ?>
<?cs call:page_close() ?>

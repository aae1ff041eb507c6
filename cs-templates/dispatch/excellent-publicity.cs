<?cs # 优秀评选公示. Data.entries.N as keeper/award.h ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("优秀评选公示", "对公示有异议的，请在公示期内实名提出；核查结果会告诉您。") ?>
    <?cs if:subcount(Data.entries) > #0 ?>
        <?cs call:table_open("拟入选名单") ?>
            <?cs call:th("参评") ?><?cs call:th("评选类别") ?><?cs call:th("所在地区") ?><?cs call:th("公示期") ?>
            <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
            <?cs each:e = Data.entries ?>
                <tr>
                    <th scope="row"><?cs var:e.title ?><?cs if:e.org ?><small><?cs var:e.org ?></small><?cs /if ?></th>
                    <td data-label="评选类别"><?cs var:e.category ?> <span class="nowrap"><?cs var:e.year ?></span></td>
                    <?cs call:td("所在地区", e.region) ?>
                    <td data-label="公示期">
                        <span class="nowrap"><?cs var:e.public_from ?></span> 至 <span class="nowrap"><?cs var:e.public_to ?></span>
                    </td>
                    <td class="actions-cell">
                        <?cs call:action("/dispatch/excellent/publicity/" + e.id + "/objection", "提出异议", "chat") ?>
                    </td>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
    <?cs else ?>
        <?cs call:empty_open("现在没有公示", "评选结果会在优秀服务机构、产品、专家的名单里公布。") ?>
            <a class="button quiet" href="/dispatch/notices">看通知公告</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

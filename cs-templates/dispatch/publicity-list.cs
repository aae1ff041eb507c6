<?cs # 拟认定公示. Data.applications.N: id name region year public_from public_to ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("拟认定公示", "对公示有异议的，请在公示期内实名提出；核查结果会告诉您。") ?>
    <?cs if:subcount(Data.applications) > #0 ?>
        <?cs call:table_open("拟认定的核心服务机构") ?>
            <?cs call:th("机构名称") ?><?cs call:th("所在地区") ?><?cs call:th("批次") ?><?cs call:th("公示期") ?><?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
            <?cs each:a = Data.applications ?>
                <tr>
                    <?cs call:row_name(a.provider_url, a.name, "") ?>
                    <?cs call:td("所在地区", a.region) ?>
                    <td data-label="批次"><?cs var:a.round ?> <span class="nowrap"><?cs var:a.year ?></span></td>
                    <td data-label="公示期">
                        <span class="nowrap"><?cs var:a.public_from ?></span> 至 <span class="nowrap"><?cs var:a.public_to ?></span>
                    </td>
                    <td class="actions-cell">
                        <?cs call:action("/dispatch/publicity/" + a.id + "/objection", "提出异议", "chat") ?>
                    </td>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
    <?cs else ?>
        <?cs call:empty_open("现在没有公示", "认定结果会在通知公告里发布。") ?>
            <a class="button quiet" href="/dispatch/notices">看通知公告</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

<?cs # 核心服务机构. Data.institutions.N.{name kind_word region main_services url core_from core_to
       ended soon}, Data.total, Data.ended; Form.institutions; Pager ?>
<?cs call:page_open("") ?>
    <?cs if:Data.ended ?>
        <?cs call:page_head("核心服务机构", "已到期 " + Data.total + " 家。") ?>
    <?cs else ?>
        <?cs call:page_head("核心服务机构", "在有效期内 " + Data.total + " 家，经省级认定。") ?>
    <?cs /if ?>
    <?cs call:filters_open("/dispatch/institutions", "搜索条件") ?>
        <?cs each:x = Form.institutions.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("找机构") ?>
    <?cs if:subcount(Data.institutions) > #0 ?>
        <?cs call:table_open("核心服务机构名录") ?>
            <?cs call:th("机构名称") ?><?cs call:th("机构类型") ?><?cs call:th("所在地区") ?><?cs call:th("有效期") ?>
        <?cs call:table_body() ?>
            <?cs each:x = Data.institutions ?>
                <tr>
                    <?cs if:x.url ?>
                        <?cs call:row_name(x.url, x.name, x.main_services) ?>
                    <?cs else ?>
                        <th scope="row"><?cs var:x.name ?><small><?cs var:x.main_services ?></small></th>
                    <?cs /if ?>
                    <?cs call:td("机构类型", x.kind_word) ?>
                    <?cs call:td("所在地区", x.region) ?>
                    <td data-label="有效期">
                        <span class="nowrap"><?cs var:x.core_from ?></span> 至 <span class="nowrap"><?cs var:x.core_to ?></span>
                        <?cs if:x.ended ?>
                            <?cs call:status("idle", "已到期", "") ?>
                        <?cs elif:x.soon ?>
                            <?cs call:status("wait", "即将到期", "") ?>
                        <?cs /if ?>
                    </td>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
        <?cs call:pager("家") ?>
    <?cs else ?>
        <?cs call:empty_open("没有找到这样的机构", "可以换一个词，或去掉几个条件。") ?>
            <a class="button" href="/dispatch/institutions">看全部核心服务机构</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

<?cs # 核心服务机构 for the province. Data.institutions.N: id name uscc kind_word region core_from core_to valid;
       Form.cores; Pager ?>
<?cs call:page_head("核心服务机构", "在有效期内的机构按年度考核；到期前可以重新申报。") ?>
<?cs call:filters_open("/window/institutions", "搜索条件") ?>
    <?cs each:x = Form.cores.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("找机构") ?>
<?cs if:subcount(Data.institutions) > #0 ?>
    <?cs call:table_open("核心服务机构") ?>
        <?cs call:th("机构名称") ?><?cs call:th("机构类型") ?><?cs call:th("所在地区") ?><?cs call:th("有效期") ?>
    <?cs call:table_body() ?>
        <?cs each:x = Data.institutions ?>
            <tr>
                <?cs call:row_name("/window/institutions/" + x.id, x.name, x.uscc) ?>
                <?cs call:td("机构类型", x.kind_word) ?>
                <?cs call:td("所在地区", x.region) ?>
                <td data-label="有效期">
                    <span class="nowrap"><?cs var:x.core_from ?></span> 至 <span class="nowrap"><?cs var:x.core_to ?></span>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("家") ?>
<?cs else ?>
    <?cs call:empty_open("没有找到这样的机构", "可以换一个词，或去掉几个条件。") ?>
        <a class="button" href="/window/institutions">看全部核心服务机构</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

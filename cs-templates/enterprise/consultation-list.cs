<?cs # 咨询管理. Data.consultations.N: id number title answerer state_word state_kind created_at due late
       may_rate score score_word; Data.filtered; Form.consultations; Pager ?>
<?cs call:page_head("咨询管理", "有了回复的排在最前，等您追问或评价。") ?>
<?cs call:filters_open("/enterprise/consultations", "搜索条件") ?>
    <?cs each:x = Form.consultations.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查咨询") ?>
<?cs if:subcount(Data.consultations) > #0 ?>
    <?cs call:table_open("咨询管理") ?>
        <?cs call:th("咨询") ?>
        <?cs call:th("被咨询方") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("提交时间") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:n = Data.consultations ?>
            <tr>
                <?cs call:row_name("/enterprise/consultations/" + n.id, n.title, n.number) ?>
                <?cs call:td("被咨询方", n.answerer) ?>
                <td data-label="状态">
                    <?cs call:status(n.state_kind, n.state_word, "") ?>
                    <?cs if:n.due ?>
                        <p class="small <?cs if:n.late ?>urgent<?cs else ?>muted<?cs /if ?>">
                            最迟 <?cs var:n.due ?>
                        </p>
                    <?cs elif:n.score ?>
                        <p class="small muted"><?cs var:n.score ?> 分，<?cs var:n.score_word ?></p>
                    <?cs /if ?>
                </td>
                <?cs call:td("提交时间", n.created_at) ?>
                <td class="actions-cell">
                    <?cs call:action("/enterprise/consultations/" + n.id, "查看", "search") ?>
                    <?cs if:n.may_rate ?>
                        <?cs call:action("/enterprise/consultations/" + n.id + "/rating", "评价", "star") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("次") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到咨询", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/enterprise/consultations">看全部咨询</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有咨询过", "在服务、服务机构或专家的页面点“立刻咨询”，对方在 1 个工作日内回复。") ?>
        <a class="button" href="/services">找服务</a>
        <a class="button quiet" href="/experts">找专家</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

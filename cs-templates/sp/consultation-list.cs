<?cs # 咨询管理 of who is asked. Data.consultations.N: id number title enterprise state_word state_kind
       created_at due late waiting score score_word; Data.filtered; Form.consultations; Pager ?>
<?cs call:page_head("咨询管理", "等您回复的排在最前，先到期的在前；请在 1 个工作日内回复。") ?>
<?cs call:filters_open("/sp/consultations", "搜索条件") ?>
    <?cs each:x = Form.consultations.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查咨询") ?>
<?cs if:subcount(Data.consultations) > #0 ?>
    <?cs call:table_open("咨询管理") ?>
        <?cs call:th("咨询") ?>
        <?cs call:th("企业") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("提交时间") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:n = Data.consultations ?>
            <tr>
                <?cs call:row_name("/sp/consultations/" + n.id, n.title, n.number) ?>
                <?cs call:td("企业", n.enterprise) ?>
                <td data-label="状态">
                    <?cs call:status(n.state_kind, n.state_word, "") ?>
                    <?cs if:n.due ?>
                        <p class="small <?cs if:n.late ?>urgent<?cs else ?>muted<?cs /if ?>">
                            <?cs if:n.late ?>已过期限 <?cs else ?>最迟 <?cs /if ?><?cs var:n.due ?>
                        </p>
                    <?cs elif:n.score ?>
                        <p class="small muted"><?cs var:n.score ?> 分，<?cs var:n.score_word ?></p>
                    <?cs /if ?>
                </td>
                <?cs call:td("提交时间", n.created_at) ?>
                <td class="actions-cell">
                    <?cs if:n.waiting ?>
                        <?cs call:action("/sp/consultations/" + n.id, "回复", "chat") ?>
                    <?cs else ?>
                        <?cs call:action("/sp/consultations/" + n.id, "查看", "search") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("次") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到咨询", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/sp/consultations">看全部咨询</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty("还没有企业向您咨询", "企业在您的公开页面点“立刻咨询”后，会在这里出现，并发消息告诉您。") ?>
<?cs /if ?>

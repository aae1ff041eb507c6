<?cs # 专家评审. Data.reviews.N: id title state_word state_kind open total due_on invited_at.date ?>
<?cs call:page_head("专家评审", "您被邀请评审的材料。与申报单位有利害关系的，请回避。") ?>
<?cs if:subcount(Data.reviews) > #0 ?>
    <?cs call:table_open("评审任务") ?>
        <?cs call:th("材料") ?><?cs call:th("状态") ?><?cs call:th_num("总分") ?><?cs call:th("截止") ?><?cs call:th_hidden("操作") ?>
    <?cs call:table_body() ?>
        <?cs each:v = Data.reviews ?>
            <tr>
                <?cs call:row_name("/dispatch/reviews/" + v.id, v.title, v.invited_at.date + " 邀请") ?>
                <td data-label="状态"><?cs call:status(v.state_kind, v.state_word, "") ?></td>
                <td class="num" data-label="总分"><?cs if:v.total != "-1" ?><?cs var:v.total ?><?cs else ?>—<?cs /if ?></td>
                <?cs call:td("截止", v.due_on) ?>
                <td class="actions-cell">
                    <?cs if:v.open ?>
                        <?cs call:action("/dispatch/reviews/" + v.id, "评分", "edit") ?>
                    <?cs else ?>
                        <?cs call:action("/dispatch/reviews/" + v.id, "查看", "eye") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
<?cs else ?>
    <?cs call:empty("现在没有评审任务", "有新的邀请会发消息告诉您。") ?>
<?cs /if ?>

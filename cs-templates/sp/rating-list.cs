<?cs # 评价管理. Data.ratings.N: id order_number service enterprise score score_word comment reply
       created_at; Data.filtered; Form.ratings; Pager ?>
<?cs call:page_head("评价管理", "企业对已完成订单的评价；每条可以公开回复一次。") ?>
<?cs call:filters_open("/sp/ratings", "搜索条件") ?>
    <?cs each:x = Form.ratings.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查评价") ?>
<?cs if:subcount(Data.ratings) > #0 ?>
    <?cs call:table_open("评价管理") ?>
        <?cs call:th("评价") ?>
        <?cs call:th("分数") ?>
        <?cs call:th("服务") ?>
        <?cs call:th("时间") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:x = Data.ratings ?>
            <tr>
                <?cs if:x.comment ?>
                    <?cs call:row_name("/sp/ratings/" + x.id, x.short, x.enterprise + " · " + x.order_number) ?>
                <?cs else ?>
                    <?cs call:row_name("/sp/ratings/" + x.id, "没有写评论", x.enterprise + " · " + x.order_number) ?>
                <?cs /if ?>
                <td data-label="分数">
                    <?cs var:x.score ?> 分，<?cs var:x.score_word ?><?cs if:x.followup ?> <?cs call:tag("有追评") ?><?cs /if ?>
                </td>
                <?cs call:td("服务", x.service) ?>
                <?cs call:td("时间", x.created_at) ?>
                <td class="actions-cell">
                    <?cs if:x.followup && !x.followup_reply ?>
                        <?cs call:action("/sp/ratings/" + x.id + "/followup", "回复追评", "chat") ?>
                    <?cs elif:x.reply ?>
                        <?cs call:action("/sp/ratings/" + x.id, "查看", "search") ?>
                    <?cs else ?>
                        <?cs call:action("/sp/ratings/" + x.id, "回复", "chat") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("条") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到评价", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/sp/ratings">看全部评价</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty("还没有评价", "企业付款后给订单打分、写评论，会在这里出现，并公开在服务页上。") ?>
<?cs /if ?>

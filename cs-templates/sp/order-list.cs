<?cs # 企业订单. Data.orders.N: id url number title other state state_word state_kind amount mine
       created_at.date; Data.tabs.N, Data.filtered; Form.orders; Pager ?>
<?cs call:page_head("企业订单", "企业向您申请的服务：接单、制作合同、交付、收款。") ?>
<?cs call:tabs("订单状态", Data.tabs) ?>
<?cs call:filters_open("/sp/orders", "搜索条件") ?>
    <?cs each:x = Form.orders.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查订单") ?>
<?cs if:subcount(Data.orders) > #0 ?>
    <?cs call:table_open("企业订单") ?>
        <?cs call:th("订单") ?>
        <?cs call:th("状态") ?>
        <?cs call:th_num("金额") ?>
        <?cs call:th("下单") ?>
        <?cs call:th("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:o = Data.orders ?>
            <tr>
                <?cs call:row_name(o.url, o.title, o.number + " · " + o.other) ?>
                <td data-label="状态">
                    <?cs call:status(o.state_kind, o.state_word, "") ?>
                    <?cs if:o.mine ?> <?cs call:tag("轮到您") ?><?cs /if ?>
                </td>
                <?cs call:td_num("金额", o.amount) ?>
                <?cs call:td("下单", o.created_at.date) ?>
                <td class="actions-cell" data-label="操作">
                    <?cs if:o.state == "waiting" ?>
                        <?cs call:action(o.url + "/accept", "接单", "check") ?>
                        <?cs call:action_danger(o.url + "/refuse", "拒单", "close") ?>
                    <?cs elif:o.state == "drafting" || o.state == "signing" ?>
                        <?cs call:action(o.url + "/contract", "制作合同", "edit") ?>
                    <?cs elif:o.state == "effective" || o.state == "performing" ?>
                        <?cs call:action(o.url + "#stages", "交付", "upload") ?>
                    <?cs else ?>
                        <?cs call:action(o.url, "查看", "search") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("笔") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到订单", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/sp/orders">看全部订单</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty("还没有订单", "企业申请您的服务后会出现在这里，并有消息告诉您。服务写得清楚、价格明白，更容易被选中。") ?>
<?cs /if ?>

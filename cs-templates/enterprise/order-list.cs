<?cs # 我的订单. Data.orders.N: id url number title other state_word state_kind amount mine may_withdraw
       created_at.date; Data.tabs.N, Data.filtered; Form.orders; Pager ?>
<?cs call:page_head_open("我的订单", "您申请的服务，从提交订单到评价。") ?>
    <a class="button" href="/services"><?cs call:icon("search") ?>找服务</a>
<?cs call:page_head_close() ?>
<?cs call:tabs("订单状态", Data.tabs) ?>
<?cs call:filters_open("/enterprise/orders", "搜索条件") ?>
    <?cs each:x = Form.orders.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查订单") ?>
<?cs if:subcount(Data.orders) > #0 ?>
    <?cs call:table_open("我的订单") ?>
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
                    <?cs call:action(o.url, "查看合同详情", "search") ?>
                    <?cs if:o.may_withdraw ?>
                        <?cs call:action_danger(o.url + "/withdraw", "撤销订单", "close") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("笔") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到订单", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/enterprise/orders">看全部订单</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有订单", "找到合适的服务，点“申请服务”就会在这里看到进展。") ?>
        <a class="button" href="/services">找服务</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

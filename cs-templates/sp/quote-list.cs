<?cs # 我的响应. Data.quotes.N as keeper/quote.h; Data.filtered; Form.quotes; Pager ?>
<?cs call:page_head_open("我的响应", "您对企业需求的报价，和企业的选择。") ?>
    <a class="button quiet" href="/sp/needs"><?cs call:icon("search") ?>找需求</a>
<?cs call:page_head_close() ?>
<?cs call:filters_open("/sp/quotes", "搜索条件") ?>
    <?cs each:x = Form.quotes.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查响应") ?>
<?cs if:subcount(Data.quotes) > #0 ?>
    <?cs call:table_open("我的响应") ?>
        <?cs call:th("需求") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("报价") ?>
        <?cs call:th_num("工作日") ?>
        <?cs call:th("提交时间") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:q = Data.quotes ?>
            <tr>
                <?cs call:row_name("/sp/needs/" + q.need_id, q.need_title, q.need_number + " · " + q.service) ?>
                <td data-label="状态"><?cs call:status(q.state_kind, q.state_word, "") ?></td>
                <?cs call:td("报价", q.price) ?>
                <?cs call:td_num("工作日", q.days) ?>
                <?cs call:td("提交时间", q.created_at) ?>
                <td class="actions-cell">
                    <?cs if:q.order_id ?>
                        <?cs call:action("/sp/orders/" + q.order_id, "看订单", "file") ?>
                    <?cs else ?>
                        <?cs call:action("/sp/needs/" + q.need_id, "查看", "search") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("份") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到响应", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/sp/quotes">看全部响应</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有响应过需求", "在企业需求里找到合适的，写下报价和做法，企业会比较后选用。") ?>
        <a class="button" href="/sp/needs">找需求</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

<?cs # 我的需求. Data.needs.N: id number title category state_word state_kind responses submitted_at.date
       deadline may_change may_withdraw; Data.filtered; Data.export; Form.needs; Pager ?>
<?cs call:page_head_open("我的需求", "轮到您办的排在最前。") ?>
    <a class="button" href="/enterprise/needs/new"><?cs call:icon("plus") ?>发布需求</a>
<?cs call:page_head_close() ?>
<?cs call:filters_open("/enterprise/needs", "搜索条件") ?>
    <?cs each:x = Form.needs.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查需求") ?>
<?cs if:subcount(Data.needs) > #0 ?>
    <?cs call:table_open("我的需求") ?>
        <?cs call:th("需求") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("预算") ?>
        <?cs call:th_num("响应") ?>
        <?cs call:th("响应截止") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:n = Data.needs ?>
            <tr>
                <?cs call:row_name("/enterprise/needs/" + n.id, n.title, n.number + " · " + n.category) ?>
                <td data-label="状态"><?cs call:status(n.state_kind, n.state_word, "") ?></td>
                <?cs call:td("预算", n.budget) ?>
                <?cs call:td_num("响应", n.responses + " 家") ?>
                <?cs call:td("响应截止", n.deadline) ?>
                <td class="actions-cell">
                    <?cs if:n.may_change ?>
                        <?cs call:action("/enterprise/needs/" + n.id + "/edit", "修改", "edit") ?>
                    <?cs /if ?>
                    <?cs if:n.may_withdraw ?>
                        <?cs call:action_danger("/enterprise/needs/" + n.id + "/withdraw", "撤回", "close") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("条") ?>
    <?cs call:export_links(Data.export) ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到需求", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/enterprise/needs">看全部需求</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有发布过需求", "写下要办的事，三五句话即可；所在窗口在 3 个工作日内审核。") ?>
        <a class="button" href="/enterprise/needs/new">发布需求</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

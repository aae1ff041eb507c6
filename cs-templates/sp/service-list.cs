<?cs # 服务产品. Data.tabs.N: name url count current; Data.services.N: id code name category state_word
       state_kind reason price orders score revision write may_unshelf may_withdraw may_delete;
       Data.{filtered,unapproved}; Data.export; Form.services; Pager ?>
<?cs call:page_head_open("服务产品", "窗口审核通过后在平台公开；被退回的排在最前。") ?>
    <a class="button" href="/sp/services/new"><?cs call:icon("plus") ?>新增产品</a>
<?cs call:page_head_close() ?>
<?cs if:Data.unapproved ?>
    <?cs call:notice_open("wait") ?>
        机构资质还没有审核通过，现在可以写草稿，不能提交。<a href="/sp/qualification">去看资质认证</a>
    <?cs call:notice_close() ?>
<?cs /if ?>
<?cs call:tabs("服务产品的状态", Data.tabs) ?>
<?cs call:filters_open("/sp/services", "搜索条件") ?>
    <?cs each:x = Form.services.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查服务") ?>
<?cs if:subcount(Data.services) > #0 ?>
    <?cs call:table_open("服务产品") ?>
        <?cs call:th("服务") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("收费") ?>
        <?cs call:th_num("服务次数") ?>
        <?cs call:th("评分") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:s = Data.services ?>
            <tr>
                <?cs call:row_name("/sp/services/" + s.id, s.name, s.code + " · " + s.category) ?>
                <td data-label="状态">
                    <?cs call:status(s.state_kind, s.state_word, "") ?>
                    <?cs if:s.reason ?> <?cs call:status("urgent", "窗口有意见", "") ?>
                    <?cs elif:s.revision == "draft" ?> <?cs call:status("idle", "有未提交的变更", "") ?>
                    <?cs /if ?>
                </td>
                <?cs call:td("收费", s.price) ?>
                <?cs call:td_num("服务次数", s.orders) ?>
                <td data-label="评分">
                    <?cs if:s.score ?>
                        <?cs var:s.score ?> 分
                    <?cs else ?>
                        <span class="muted">暂无</span>
                    <?cs /if ?>
                </td>
                <td class="actions-cell">
                    <?cs if:s.write ?>
                        <?cs call:action("/sp/services/" + s.id + "/edit", s.write, "edit") ?>
                    <?cs /if ?>
                    <?cs if:s.may_unshelf ?>
                        <?cs call:action("/sp/services/" + s.id + "/unshelf", "下架", "download") ?>
                    <?cs /if ?>
                    <?cs if:s.may_withdraw ?>
                        <?cs call:action("/sp/services/" + s.id + "/withdraw", "撤回", "close") ?>
                    <?cs /if ?>
                    <?cs if:s.may_delete ?>
                        <?cs call:action_danger("/sp/services/" + s.id + "/delete", "删除", "trash") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("项") ?>
    <div class="gap-top"><?cs call:export_links(Data.export) ?></div>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到服务产品", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/sp/services">看全部服务产品</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有服务产品", "写下机构能办的一件事、怎么收费、分几步交付；窗口审核通过后企业就能找到。") ?>
        <a class="button" href="/sp/services/new">新增产品</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

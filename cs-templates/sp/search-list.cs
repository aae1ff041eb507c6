<?cs # 保存的条件. Data.searches.N: id name filter alert created_at ?>
<?cs call:page_head_open("保存的条件", "打开提醒的条件，有新需求时发消息告诉您，每条只说一次。") ?>
    <a class="button quiet" href="/sp/needs"><?cs call:icon("search") ?>找需求</a>
<?cs call:page_head_close() ?>
<?cs if:subcount(Data.searches) > #0 ?>
    <?cs call:table_open("保存的条件") ?>
        <?cs call:th("名称") ?>
        <?cs call:th("条件") ?>
        <?cs call:th("提醒") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:s = Data.searches ?>
            <tr>
                <?cs call:row_name("/sp/searches/" + s.id, s.name, "") ?>
                <?cs call:td("条件", s.filter) ?>
                <td data-label="提醒">
                    <?cs if:s.alert ?>
                        <?cs call:status("good", "提醒", "bell") ?>
                    <?cs else ?>
                        <?cs call:status("idle", "不提醒", "") ?>
                    <?cs /if ?>
                </td>
                <td class="actions-cell">
                    <?cs call:action("/sp/searches/" + s.id + "/edit", "修改", "edit") ?>
                    <?cs call:action_danger("/sp/searches/" + s.id + "/delete", "删除", "trash") ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有保存条件", "在企业需求里选好类别、地区和关键词，点“保存这个条件”。") ?>
        <a class="button" href="/sp/needs">找需求</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

<?cs # 评选类别 of a round. Data.round as put_round; Data.categories.N: id name sheet_name places entries;
       Form.category ?>
<?cs call:page_head("评选类别", Data.round.name + " · " + Data.round.year + " 年度") ?>
<?cs if:subcount(Data.categories) > #0 ?>
    <?cs call:table_open("评选类别") ?>
        <?cs call:th("类别") ?><?cs call:th("评什么") ?><?cs call:th_num("名额") ?><?cs call:th_num("填报") ?>
        <?cs call:th_hidden("操作") ?>
    <?cs call:table_body() ?>
        <?cs each:c = Data.categories ?>
            <tr>
                <th scope="row"><?cs var:c.name ?></th>
                <?cs call:td("评什么", c.sheet_name) ?>
                <td class="num" data-label="名额"><?cs if:c.places != "0" ?><?cs var:c.places ?><?cs else ?>不限<?cs /if ?></td>
                <?cs call:td_num("填报", c.entries) ?>
                <td class="actions-cell">
                    <?cs if:c.entries == "0" ?>
                        <?cs call:action_danger("/window/categories/" + c.id + "/delete", "删除", "trash") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
<?cs else ?>
    <?cs call:empty("还没有评选类别", "没有类别的批次不能填报。") ?>
<?cs /if ?>
<section class="narrow gap-top">
    <h2>添加类别</h2>
    <?cs call:form(Form.category) ?>
</section>

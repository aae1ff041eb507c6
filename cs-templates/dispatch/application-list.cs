<?cs # 核心服务机构申报管理. Data.applications.N as keeper/application.h, may_change may_submit may_delete
       may_withdraw; Data.round as put_round ?>
<?cs call:page_head_open("核心服务机构申报管理", "") ?>
    <a class="button" href="/dispatch/applications/new"><?cs call:icon("plus") ?>机构申报</a>
<?cs call:page_head_close() ?>
<?cs if:Data.round.name ?>
    <?cs call:notice_open("") ?>
        <b><?cs var:Data.round.name ?></b>　<?cs call:status(Data.round.phase_kind, Data.round.phase_word, "") ?>
        <span>
            受理时间 <?cs var:Data.round.opens_on.long ?> 至 <?cs var:Data.round.closes_on.long ?>
            <?cs if:Data.round.extend_reason ?>（已延期：<?cs var:Data.round.extend_reason ?>）<?cs /if ?>
        </span>
    <?cs call:notice_close() ?>
<?cs /if ?>
<div class="gap-top">
<?cs if:subcount(Data.applications) > #0 ?>
    <?cs call:table_open("核心服务机构申报") ?>
        <?cs call:th("机构名称") ?>
        <?cs call:th("批次") ?>
        <?cs call:th("所在地区") ?>
        <?cs call:th("联系人") ?>
        <?cs call:th("联系方式") ?>
        <?cs call:th("审核状态") ?>
        <?cs call:th("操作") ?>
    <?cs call:table_body() ?>
        <?cs each:a = Data.applications ?>
            <tr>
                <?cs call:row_name("/dispatch/applications/" + a.id, a.name, a.number) ?>
                <td data-label="批次"><?cs var:a.round ?> <span class="nowrap"><?cs var:a.year ?></span></td>
                <?cs call:td("所在地区", a.region) ?>
                <?cs call:td("联系人", a.contact) ?>
                <td data-label="联系方式"><span class="nowrap"><?cs var:a.phone ?></span></td>
                <td data-label="审核状态"><?cs call:status(a.state_kind, a.state_word, "") ?></td>
                <td class="actions-cell">
                    <?cs if:a.may_change ?>
                        <?cs call:action("/dispatch/applications/" + a.id + "/basic", "编辑", "edit") ?>
                    <?cs /if ?>
                    <?cs call:action("/dispatch/applications/" + a.id, "查看", "eye") ?>
                    <?cs if:a.may_submit ?>
                        <?cs call:action("/dispatch/applications/" + a.id + "/check", "提交", "upload") ?>
                    <?cs /if ?>
                    <?cs if:a.may_delete ?>
                        <?cs call:action_danger("/dispatch/applications/" + a.id + "/delete", "删除", "trash") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <p class="small muted">
        当前显示第 1 页 共 <?cs var:subcount(Data.applications) ?> 条记录。草稿只有贵机构看得到，填完三步后请点“提交”。
    </p>
<?cs else ?>
    <?cs call:empty_open("还没有申报", "填基本信息、服务经营情况，再上传证明材料，分三步；中途可以保存草稿。") ?>
        <a class="button" href="/dispatch/applications/new">机构申报</a>
    <?cs call:empty_close() ?>
<?cs /if ?>
</div>

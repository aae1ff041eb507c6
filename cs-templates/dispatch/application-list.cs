<?cs # 核心服务机构申报管理. Data.applications.N as keeper/application.h, may_change may_submit may_delete
       may_withdraw; Data.round as put_round ?>
<?cs call:page_head_open("核心服务机构申报管理", "") ?>
    <a class="button" href="/dispatch/applications/new"><?cs call:icon("plus") ?>机构申报</a>
<?cs call:page_head_close() ?>
<?cs call:submission_round(Data.round) ?>
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
                <td data-label="联系人"><span class="nowrap"><?cs var:a.contact ?></span></td>
                <td data-label="联系方式"><span class="nowrap"><?cs var:a.phone ?></span></td>
                <td data-label="审核状态"><?cs call:status(a.state_kind, a.state_word, "") ?></td>
                <?cs call:submission_row_actions("/dispatch/applications/" + a.id, a) ?>
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

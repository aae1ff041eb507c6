<?cs # The own entries of a sheet. Data.sheet as page_award.c puts it; Data.columns.N.label; Data.entries.N as
       keeper/award.h with seq, cells.N.{label,text}, may_change may_submit may_delete; Data.round as put_round ?>
<?cs call:page_head_open(Data.sheet.list_title, "") ?>
    <?cs if:Data.sheet.mine ?>
        <a class="button" href="<?cs var:Data.sheet.list_url ?>/new">
            <?cs call:icon("plus") ?><?cs var:Data.sheet.enter_words ?>
        </a>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<?cs call:submission_round(Data.round) ?>
<?cs if:!Data.sheet.mine ?>
    <p class="gap-top"><?cs call:notice("", Data.sheet.who + "可以填报，请用相应的账号登录。") ?></p>
<?cs /if ?>
<div class="gap-top">
<?cs if:subcount(Data.entries) > #0 ?>
    <?cs call:table_open(Data.sheet.list_title) ?>
        <?cs call:th_num("序号") ?>
        <?cs call:th("参评") ?>
        <?cs each:c = Data.columns ?><?cs call:th(c.label) ?><?cs /each ?>
        <?cs call:th("批次") ?>
        <?cs call:th("审核状态") ?>
        <?cs call:th("操作") ?>
    <?cs call:table_body() ?>
        <?cs each:e = Data.entries ?>
            <tr>
                <td class="num" data-label="序号"><?cs var:e.seq ?></td>
                <?cs call:row_name("/dispatch/entries/" + e.id, e.title, e.number) ?>
                <?cs each:c = e.cells ?>
                    <td data-label="<?cs var:c.label ?>">
                        <?cs if:c.text ?><?cs var:c.text ?><?cs else ?>—<?cs /if ?>
                    </td>
                <?cs /each ?>
                <td data-label="批次"><?cs var:e.round ?> <span class="nowrap"><?cs var:e.year ?></span></td>
                <td data-label="审核状态"><?cs call:status(e.state_kind, e.state_word, "") ?></td>
                <?cs call:submission_row_actions("/dispatch/entries/" + e.id, e) ?>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <p class="small muted">
        当前显示第 1 页 共 <?cs var:subcount(Data.entries) ?> 条记录。草稿只有您这一方看得到，填完两步后请点“提交”。
    </p>
<?cs elif:Data.sheet.mine ?>
    <?cs call:empty_open("还没有填报", "填基本信息，再上传证明材料，分两步；中途可以保存草稿。") ?>
        <a class="button" href="<?cs var:Data.sheet.list_url ?>/new"><?cs var:Data.sheet.enter_words ?></a>
    <?cs call:empty_close() ?>
<?cs /if ?>
</div>

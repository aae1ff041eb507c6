<?cs # 批次管理. Data.rounds.N as put_round; Form.rounds; Pager ?>
<?cs call:page_head_open("批次管理", "申报、填报和评选的批次：什么时候受理、要哪几年的数据。") ?>
    <a class="button" href="/window/rounds/new"><?cs call:icon("plus") ?>新建批次</a>
<?cs call:page_head_close() ?>
<?cs call:filters_open("/window/rounds", "搜索条件") ?>
    <?cs each:x = Form.rounds.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查看") ?>
<?cs if:subcount(Data.rounds) > #0 ?>
    <?cs call:table_open("批次") ?>
        <?cs call:th("批次") ?><?cs call:th("类型") ?><?cs call:th("经营数据") ?><?cs call:th("受理时间") ?><?cs call:th("状态") ?>
    <?cs call:table_body() ?>
        <?cs each:x = Data.rounds ?>
            <tr>
                <?cs call:row_name("/window/rounds/" + x.id, x.name, x.year + " 年度") ?>
                <?cs call:td("类型", x.kind_word) ?>
                <?cs call:td("经营数据", x.years) ?>
                <td data-label="受理时间">
                    <span class="nowrap"><?cs var:x.opens_on ?></span> 至 <span class="nowrap"><?cs var:x.closes_on ?></span>
                    <?cs if:x.first_closes_on ?><p class="small muted">原定 <?cs var:x.first_closes_on ?>，已延期</p><?cs /if ?>
                </td>
                <td data-label="状态">
                    <?cs if:x.hidden_word ?>
                        <?cs call:status("idle", x.hidden_word, "") ?>
                    <?cs else ?>
                        <?cs call:status(x.phase_kind, x.phase_word, "") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("个") ?>
<?cs else ?>
    <?cs call:empty("没有批次", "新建的批次会列在这里。") ?>
<?cs /if ?>

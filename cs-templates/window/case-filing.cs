<?cs # A filing beside its case. Data.record: provider uscc city type place month state_word state_kind due late note;
       cells.N: label now last change; domains.N: name activities attendees served, each now last known;
       notes.N: cell words; files.N ?>
<?cs include!"window/case-head.cs" ?>

<?cs def:filing_number(label, x) ?>
    <td class="num" data-label="<?cs var:label ?>">
        <?cs var:x.now ?>
        <?cs if:x.last ?><small>上月 <?cs var:x.last ?></small><?cs /if ?>
        <?cs if:x.known ?><small>平台 <?cs var:x.known ?></small><?cs /if ?>
    </td>
<?cs /def ?>

<section class="card stack">
    <h2><?cs var:Data.record.month ?>调度数据</h2>
    <p>
        <?cs call:status(Data.record.state_kind, Data.record.state_word, "") ?>
        <?cs if:Data.record.late ?><?cs call:status("urgent", "迟报", "clock") ?><?cs /if ?>
    </p>
    <dl class="facts">
        <?cs call:fact("机构名称", Data.record.provider) ?>
        <?cs call:fact("机构代码", Data.record.uscc) ?>
        <?cs call:fact("所在市州", Data.record.city) ?>
        <?cs call:fact("机构类型", Data.record.type) ?>
        <?cs call:fact("服务场所类型", Data.record.place) ?>
        <?cs call:fact("按时报送截止", Data.record.due) ?>
    </dl>
    <?cs call:table_open("机构和经营情况") ?>
        <?cs call:th("指标") ?>
        <?cs call:th_num("本月") ?>
        <?cs call:th_num("上月") ?>
        <?cs call:th_num("变化") ?>
        <?cs call:table_body() ?>
        <?cs each:c = Data.record.cells ?>
            <tr>
                <th scope="row"><?cs var:c.label ?></th>
                <?cs call:td_num("本月", c.now) ?>
                <?cs call:td_num("上月", c.last) ?>
                <?cs call:td_num("变化", c.change) ?>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:table_open("服务情况") ?>
        <?cs call:th("服务领域") ?>
        <?cs call:th_num("活动数") ?>
        <?cs call:th_num("参与企业数") ?>
        <?cs call:th_num("服务企业数") ?>
        <?cs call:table_body() ?>
        <?cs each:d = Data.record.domains ?>
            <tr>
                <th scope="row"><?cs var:d.name ?></th>
                <?cs call:filing_number("活动数", d.activities) ?>
                <?cs call:filing_number("参与企业数", d.attendees) ?>
                <?cs call:filing_number("服务企业数", d.served) ?>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
</section>
<?cs if:subcount(Data.record.notes) > #0 ?>
    <section class="card stack">
        <h2>需要核对的数字</h2>
        <ul class="rows tight">
            <?cs each:n = Data.record.notes ?>
                <li><div class="body"><b><?cs var:n.cell ?></b><?cs var:n.words ?></div></li>
            <?cs /each ?>
        </ul>
        <p class="prose"><b>机构的说明：</b><?cs var:Data.record.note ?></p>
    </section>
<?cs /if ?>
<section class="card stack">
    <h2>附件</h2>
    <?cs call:submission_files(Data.record.files) ?>
</section>
<?cs include!"window/case-foot.cs" ?>

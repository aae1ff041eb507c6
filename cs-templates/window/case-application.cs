<?cs # An application beside its case. Data.record as keeper/application.h with years and files; conditions.N:
       asked has met; and what case-judged.cs reads ?>
<?cs include!"window/case-head.cs" ?>
<section class="card stack">
    <h2>与认定条件对照</h2>
    <?cs call:table_open("与认定条件对照") ?>
        <?cs call:th("认定条件") ?><?cs call:th("申报情况") ?><?cs call:th("对照") ?>
    <?cs call:table_body() ?>
        <?cs each:x = Data.record.conditions ?>
            <tr>
                <th scope="row"><?cs var:x.asked ?></th>
                <?cs call:td("申报情况", x.has) ?>
                <td data-label="对照">
                    <?cs if:x.met ?>
                        <?cs call:status("good", "达到", "") ?>
                    <?cs else ?>
                        <?cs call:status("urgent", "未达到", "") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
</section>
<section class="card stack">
    <h2>申报内容</h2>
    <?cs call:application_facts(Data.record) ?>
    <h3>机构简介</h3>
    <p class="prose"><?cs var:Data.record.intro ?></p>
    <h3>服务经营情况</h3>
    <?cs call:application_years(Data.record) ?>
    <h3>证明材料</h3>
    <?cs call:submission_files(Data.record.files) ?>
    <p class="small muted">电话隐去中间四位；每次查看都有记录。</p>
</section>
<?cs include!"window/case-judged.cs" ?>
<?cs include!"window/case-foot.cs" ?>

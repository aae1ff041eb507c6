<?cs # An application beside its case. Data.record as keeper/application.h with years and files; conditions.N:
       asked has met; reviews.N: expert_name employer state total comment; done needed mean may_invite;
       objections.N: number title state_word created_at ?>
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
    <?cs if:subcount(Data.record.files) > #0 ?>
        <?cs call:file_list(Data.record.files) ?>
    <?cs else ?>
        <p class="muted">没有文件。</p>
    <?cs /if ?>
    <p class="small muted">电话隐去中间四位；每次查看都有记录。</p>
</section>
<?cs if:Data.record.may_invite || subcount(Data.record.reviews) > #0 ?>
    <section class="card stack">
        <h2>专家评审</h2>
        <p>
            已评 <?cs var:Data.record.done ?> 位，至少 <?cs var:Data.record.needed ?> 位<?cs
            if:Data.record.mean ?>，平均 <?cs var:Data.record.mean ?> 分<?cs /if ?>。
        </p>
        <?cs if:subcount(Data.record.reviews) > #0 ?>
            <ul class="rows tight">
                <?cs each:v = Data.record.reviews ?>
                    <li>
                        <div class="body">
                            <b><?cs var:v.expert_name ?></b> <span class="muted"><?cs var:v.employer ?></span>
                            <?cs if:v.comment ?><p class="small"><?cs var:v.comment ?></p><?cs /if ?>
                        </div>
                        <div class="end">
                            <?cs if:v.state == "done" ?>
                                <b><?cs var:v.total ?> 分</b>
                            <?cs elif:v.state == "declined" ?>
                                <?cs call:status("idle", "已回避", "") ?>
                            <?cs else ?>
                                <?cs call:status("wait", "待评分", "") ?>
                            <?cs /if ?>
                        </div>
                    </li>
                <?cs /each ?>
            </ul>
        <?cs /if ?>
        <?cs if:Data.record.may_invite ?>
            <p><a class="button quiet" href="/window/applications/<?cs var:Data.record.id ?>/experts">邀请专家</a></p>
        <?cs /if ?>
    </section>
<?cs /if ?>
<?cs if:subcount(Data.record.objections) > #0 ?>
    <section class="card stack">
        <h2>公示异议</h2>
        <ul class="rows tight">
            <?cs each:o = Data.record.objections ?>
                <li>
                    <div class="body"><?cs var:o.number ?> <span class="muted"><?cs var:o.created_at ?></span></div>
                    <div class="end"><?cs var:o.state_word ?></div>
                </li>
            <?cs /each ?>
        </ul>
    </section>
<?cs /if ?>
<?cs include!"window/case-foot.cs" ?>

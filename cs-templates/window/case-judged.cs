<?cs # Experts and objections of a record that is judged, beside its case. Data.record: reviews.N: expert_name
       employer state total comment; done needed mean may_invite invite_url; objections.N: number state_word
       created_at ?>
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
            <p><a class="button quiet" href="<?cs var:Data.record.invite_url ?>">邀请专家</a></p>
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

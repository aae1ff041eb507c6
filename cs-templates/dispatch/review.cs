<?cs # One review. Data.review: title state_word state_kind open total comment due_on; Data.points.N: name
       most points; Data.application with years and files, or Data.entry with values and files; Data.others.N; Form.score ?>
<?cs call:page_head_open(Data.review.title, "") ?>
    <?cs call:status(Data.review.state_kind, Data.review.state_word, "") ?>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <?cs if:Data.review.state == "declined" ?>
            <?cs call:notice("", "您已回避，材料不再显示。") ?>
        <?cs else ?>
            <section class="card stack">
                <h2>申报材料</h2>
                <?cs if:Data.entry.id ?>
                    <?cs call:award_content(Data.entry) ?>
                    <h3>证明材料</h3>
                    <?cs call:submission_files(Data.entry.files) ?>
                <?cs else ?>
                    <?cs call:application_facts(Data.application) ?>
                    <h3>机构简介</h3>
                    <p class="prose"><?cs var:Data.application.intro ?></p>
                    <h3>服务经营情况</h3>
                    <?cs call:application_years(Data.application) ?>
                    <h3>证明材料</h3>
                    <?cs call:submission_files(Data.application.files) ?>
                <?cs /if ?>
            </section>
        <?cs /if ?>
    </div>
    <aside>
        <section class="card stack">
            <?cs if:Data.review.open ?>
                <h2>评分</h2>
                <?cs call:form(Form.score) ?>
                <p class="gap-s">
                    <a href="/dispatch/reviews/<?cs var:Data.review.id ?>/decline">有利害关系，申请回避</a>
                </p>
            <?cs else ?>
                <h2>您的评审</h2>
                <dl class="facts">
                    <?cs each:p = Data.points ?>
                        <?cs if:p.points != "-1" ?>
                            <?cs call:fact(p.name, p.points + " / " + p.most + " 分") ?>
                        <?cs /if ?>
                    <?cs /each ?>
                </dl>
                <p class="prose"><?cs var:Data.review.comment ?></p>
                <?cs if:subcount(Data.others) > #0 ?>
                    <h2>全部专家</h2>
                    <ul class="rows tight">
                        <?cs each:o = Data.others ?>
                            <li>
                                <div class="body"><?cs var:o.expert_name ?></div>
                                <div class="end">
                                    <?cs if:o.total != "-1" ?><?cs var:o.total ?> 分<?cs else ?><?cs var:o.state_word ?><?cs /if ?>
                                </div>
                            </li>
                        <?cs /each ?>
                    </ul>
                <?cs /if ?>
            <?cs /if ?>
        </section>
    </aside>
</div>

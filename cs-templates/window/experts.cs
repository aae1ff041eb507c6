<?cs # 邀请专家. Data.title, Data.case_url, Data.reviews.N: expert_name employer state; Form.invite ?>
<div class="narrow">
    <?cs call:page_head("邀请专家", Data.title) ?>
    <section class="card stack">
        <h2>已邀请</h2>
        <?cs if:subcount(Data.reviews) > #0 ?>
            <ul class="rows tight">
                <?cs each:v = Data.reviews ?>
                    <li>
                        <div class="body"><?cs var:v.expert_name ?> <span class="muted"><?cs var:v.employer ?></span></div>
                        <div class="end">
                            <?cs if:v.state == "done" ?>已评分<?cs elif:v.state == "declined" ?>已回避<?cs else ?>待评分<?cs /if ?>
                        </div>
                    </li>
                <?cs /each ?>
            </ul>
        <?cs else ?>
            <p class="muted">还没有邀请专家。</p>
        <?cs /if ?>
    </section>
    <section class="gap-top"><?cs call:form(Form.invite) ?></section>
    <p class="gap-top"><a href="<?cs var:Data.case_url ?>">返回办件</a></p>
</div>

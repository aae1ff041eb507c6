<?cs # One expert. Data.expert.{id name title employer post education field intro results certificates
       service_area hours fee_word fee_note region window_name categories answer_count score score_whole
       score_count} ?>

<?cs def:expert_part(title, text) ?>
    <?cs if:string.length(text) ?>
        <section>
            <h2><?cs var:title ?></h2>
            <p class="read prose"><?cs var:text ?></p>
        </section>
    <?cs /if ?>
<?cs /def ?>

<?cs call:page_open("") ?>
    <div class="service-head">
        <p class="line">
            <?cs call:status("good", "资格已审核", "") ?>
            <?cs call:tag(Data.expert.fee_word) ?>
        </p>
        <h1 class="gap-s"><?cs var:Data.expert.name ?></h1>
        <p class="line gap-s">
            <?cs if:Data.expert.score ?>
                <?cs call:stars(Data.expert.score, Data.expert.score_whole, Data.expert.score_count + " 条评价") ?>
            <?cs /if ?>
            <?cs if:Data.expert.title ?><span class="muted"><?cs var:Data.expert.title ?></span><?cs /if ?>
            <span class="muted"><?cs var:Data.expert.employer ?></span>
        </p>
    </div>
    <div class="split">
        <div class="stack wide">
            <?cs call:expert_part("专业领域", Data.expert.field) ?>
            <?cs call:expert_part("个人简介", Data.expert.intro) ?>
            <?cs call:expert_part("研究成果与荣誉", Data.expert.results) ?>
            <?cs call:expert_part("资格证书", Data.expert.certificates) ?>
        </div>
        <aside class="stack" aria-label="服务信息">
            <div class="card stack">
                <p>
                    <a class="button big full"
                            href="/enterprise/consultations/new?expert=<?cs var:Data.expert.id ?>">
                        <?cs call:icon("chat") ?>立刻咨询
                    </a>
                </p>
                <p class="small muted">企业登录后可以咨询，专家在 1 个工作日内回复。</p>
                <p>
                    <a class="button full quiet"
                            href="/enterprise/favourites/expert-<?cs var:Data.expert.id ?>/add">
                        <?cs call:icon("star") ?>收藏
                    </a>
                </p>
            </div>
            <div class="card">
                <?cs if:Data.expert.photo_url ?>
                    <p>
                        <img class="whole" src="<?cs var:Data.expert.photo_url ?>"
                                alt="<?cs var:Data.expert.name ?>">
                    </p>
                <?cs /if ?>
                <dl class="facts">
                    <?cs call:fact("工作单位", Data.expert.employer) ?>
                    <?cs call:fact("职务", Data.expert.post) ?>
                    <?cs call:fact("学历", Data.expert.education) ?>
                    <?cs call:fact("服务类别", Data.expert.categories) ?>
                    <?cs call:fact("所在地区", Data.expert.region) ?>
                    <?cs call:fact("可服务地区", Data.expert.service_area) ?>
                    <?cs call:fact("可服务时段", Data.expert.hours) ?>
                    <?cs call:fact("收费", Data.expert.fee_note) ?>
                    <?cs if:Data.expert.answer_count != "0" ?>
                        <?cs call:fact("已答复咨询", Data.expert.answer_count + " 次") ?>
                    <?cs /if ?>
                    <?cs call:fact("审核窗口", Data.expert.window_name) ?>
                </dl>
            </div>
            <p class="small">
                要当面预约，请拨服务热线 <a class="nowrap" href="tel:<?cs var:Site.hotline_tel ?>"><?cs var:Site.hotline ?></a>，
                由所在窗口对接。
            </p>
        </aside>
    </div>
<?cs call:page_close() ?>

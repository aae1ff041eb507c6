<?cs # One activity. Data.activity.{title summary body_html organizer undertaker co_organizer place region
       contact phone window_name phase_word phase_kind starts_at ends_at signup_until signing_up fee places}
       ?>
<?cs call:page_open("") ?>
    <div class="service-head">
        <p class="line">
            <?cs call:status(Data.activity.phase_kind, Data.activity.phase_word, "") ?>
            <?cs call:tag(Data.activity.fee) ?>
        </p>
        <h1 class="gap-s"><?cs var:Data.activity.title ?></h1>
    </div>
    <div class="split">
        <div class="stack wide">
            <section>
                <h2>活动内容</h2>
                <?cs if:Data.activity.body_html ?>
                    <div class="rich read"><?cs uvar:Data.activity.body_html ?></div>
                <?cs else ?>
                    <p class="read"><?cs var:Data.activity.summary ?></p>
                <?cs /if ?>
            </section>
        </div>
        <aside class="stack" aria-label="时间与地点">
            <div class="card stack">
                <dl class="facts">
                    <?cs call:fact("开始", Data.activity.starts_at) ?>
                    <?cs call:fact("结束", Data.activity.ends_at) ?>
                    <?cs call:fact("地点", Data.activity.place) ?>
                    <?cs call:fact("费用", Data.activity.fee) ?>
                    <?cs if:Data.activity.signup_until ?>
                        <?cs call:fact("报名截止", Data.activity.signup_until) ?>
                    <?cs /if ?>
                    <?cs if:Data.activity.places ?>
                        <?cs call:fact("名额", Data.activity.places) ?>
                    <?cs /if ?>
                    <?cs call:fact("主办", Data.activity.organizer) ?>
                    <?cs call:fact("承办", Data.activity.undertaker) ?>
                    <?cs call:fact("协办", Data.activity.co_organizer) ?>
                    <?cs call:fact("发布窗口", Data.activity.window_name) ?>
                </dl>
                <?cs if:Data.activity.phone ?>
                    <p>
                        <a class="button full nowrap" href="tel:<?cs var:Data.activity.phone ?>">
                            <?cs call:icon("phone") ?>
                            <?cs if:Data.activity.signing_up ?>电话报名<?cs else ?>电话咨询<?cs /if ?> <?cs var:Data.activity.phone ?>
                        </a>
                    </p>
                    <?cs if:Data.activity.contact ?>
                        <p class="small">联系人：<?cs var:Data.activity.contact ?></p>
                    <?cs /if ?>
                <?cs /if ?>
            </div>
        </aside>
    </div>
<?cs call:page_close() ?>

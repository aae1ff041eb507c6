<?cs # One guide. Data.guide.{title summary who conditions_html materials_html steps_html basis time_limit
       fee place phone window_name region updated_at.date}, Data.online.url ?>
<?cs call:page_open("") ?>
    <?cs call:page_head(Data.guide.title, Data.guide.summary) ?>
    <div class="split">
        <div class="stack wide">
            <section>
                <h2>谁能办</h2>
                <p class="read"><?cs var:Data.guide.who ?></p>
                <div class="rich read"><?cs uvar:Data.guide.conditions_html ?></div>
            </section>
            <section>
                <h2>要带什么</h2>
                <div class="rich read"><?cs uvar:Data.guide.materials_html ?></div>
            </section>
            <section>
                <h2>怎么办</h2>
                <div class="rich read"><?cs uvar:Data.guide.steps_html ?></div>
            </section>
            <?cs if:Data.guide.basis ?>
                <section><h2>依据</h2><p class="read"><?cs var:Data.guide.basis ?></p></section>
            <?cs /if ?>
        </div>
        <aside class="stack" aria-label="时限与联系">
            <div class="card stack">
                <dl class="facts">
                    <?cs call:fact("办理时限", Data.guide.time_limit) ?>
                    <?cs call:fact("费用", Data.guide.fee) ?>
                    <?cs call:fact("地点", Data.guide.place) ?>
                    <?cs call:fact("咨询电话", Data.guide.phone) ?>
                    <?cs call:fact("适用地区", Data.guide.region) ?>
                    <?cs call:fact("维护窗口", Data.guide.window_name) ?>
                    <?cs call:fact("更新", Data.guide.updated_at.date) ?>
                </dl>
                <?cs if:Data.online.url ?>
                    <p><a class="button full" href="<?cs var:Data.online.url ?>">在线办理</a></p>
                <?cs /if ?>
            </div>
        </aside>
    </div>
<?cs call:page_close() ?>

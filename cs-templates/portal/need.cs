<?cs # One need. Data.need.{id number state title description category region budget response_count
       state_word state_kind enterprise_name window_name window_code published_at.long deadline.long} ?>
<?cs call:page_open("") ?>
    <div class="service-head">
        <p class="line">
            <?cs call:tag(Data.need.category) ?>
            <?cs call:status(Data.need.state_kind, Data.need.state_word, "") ?>
        </p>
        <h1 class="gap-s"><?cs var:Data.need.title ?></h1>
    </div>
    <div class="split">
        <div class="stack wide">
            <section>
                <h2>需求说明</h2>
                <p class="read prose"><?cs var:Data.need.description ?></p>
            </section>
            <section>
                <h2>怎样响应</h2>
                <p class="read">
                    已通过资质审核的服务机构登录后可以响应并报价，企业从中选择一家下单。还不是服务机构？
                    <a href="/register/provider">服务机构注册</a>
                </p>
                <?cs if:Data.need.state == "published" || Data.need.state == "negotiating" ?>
                    <p class="gap-s">
                        <a class="button" href="/sp/needs/<?cs var:Data.need.id ?>">
                            <?cs call:icon("edit") ?>响应需求
                        </a>
                    </p>
                <?cs /if ?>
            </section>
        </div>
        <aside class="stack" aria-label="基本信息">
            <div class="card">
                <dl class="facts">
                    <?cs call:fact("需求编号", Data.need.number) ?>
                    <?cs call:fact("企业", Data.need.enterprise_name) ?>
                    <?cs call:fact("所在地", Data.need.region) ?>
                    <?cs if:Data.need.budget == "面议" ?>
                        <?cs call:fact("预算", "面议") ?>
                    <?cs else ?>
                        <?cs call:fact("预算", Data.need.budget + " 万元") ?>
                    <?cs /if ?>
                    <?cs call:fact("已响应", Data.need.response_count + " 家") ?>
                    <?cs call:fact("发布", Data.need.published_at.long) ?>
                    <?cs if:Data.need.deadline.long ?>
                        <?cs call:fact("响应截止", Data.need.deadline.long) ?>
                    <?cs /if ?>
                    <?cs call:fact("审核窗口", Data.need.window_name) ?>
                </dl>
            </div>
            <p class="small"><a href="<?cs var:Data.need.window_url ?>">联系审核窗口</a></p>
        </aside>
    </div>
<?cs call:page_close() ?>

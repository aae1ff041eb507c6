<?cs # One provider. Data.provider.{name kind_word region address phone email website legal_person intro
       main_services qualifications equipment staff_quality honours window_name staff founded_on.long
       is_core core_from core_to score score_whole score_count order_count on_time reply approved_at},
       Data.categories.N.{code name}, Data.services.N as in service-list.cs ?>

<?cs def:provider_part(title, text) ?>
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
            <?cs call:status("good", "资质已审核", "") ?>
            <?cs if:Data.provider.is_core ?><?cs call:status("", "核心服务机构", "star") ?><?cs /if ?>
        </p>
        <h1 class="gap-s"><?cs var:Data.provider.name ?></h1>
        <p class="line gap-s">
            <?cs if:Data.provider.score ?>
                <?cs call:stars(Data.provider.score, Data.provider.score_whole, Data.provider.score_count + " 条评价") ?>
            <?cs else ?>
                <span class="muted">暂无评价</span>
            <?cs /if ?>
            <span class="muted"><?cs var:Data.provider.kind_word ?></span>
            <span class="muted"><?cs var:Data.provider.region ?></span>
        </p>
    </div>
    <div class="split">
        <div class="stack wide">
            <?cs call:provider_part("机构简介", Data.provider.intro) ?>
            <?cs call:provider_part("主要服务和特色", Data.provider.main_services) ?>
            <section>
                <h2>在架服务</h2>
                <?cs if:subcount(Data.services) > #0 ?>
                    <ul class="rows fold-end">
                        <?cs each:s = Data.services ?><?cs call:service_row(s, "") ?><?cs /each ?>
                    </ul>
                <?cs else ?>
                    <p class="muted">目前没有在架服务。</p>
                <?cs /if ?>
            </section>
            <?cs call:provider_part("专业资质", Data.provider.qualifications) ?>
            <?cs call:provider_part("设备与条件", Data.provider.equipment) ?>
            <?cs call:provider_part("人员构成", Data.provider.staff_quality) ?>
            <?cs call:provider_part("社会荣誉", Data.provider.honours) ?>
        </div>
        <aside class="stack" aria-label="联系与登记信息">
            <div class="card stack">
                <p>
                    <a class="button big full"
                            href="/enterprise/consultations/new?provider=<?cs var:Data.provider.id ?>">
                        <?cs call:icon("chat") ?>立刻咨询
                    </a>
                </p>
                <p class="small muted">
                    企业登录后可以咨询，机构在 1 个工作日内回复
                    <?cs if:Data.provider.reply ?>，<?cs var:Data.provider.reply ?><?cs /if ?>。
                </p>
                <p>
                    <a class="button full quiet"
                            href="/enterprise/favourites/provider-<?cs var:Data.provider.id ?>/add">
                        <?cs call:icon("star") ?>收藏
                    </a>
                </p>
            </div>
            <div class="card stack">
                <?cs if:Data.provider.logo_url ?>
                    <p>
                        <img class="whole" src="<?cs var:Data.provider.logo_url ?>"
                                alt="<?cs var:Data.provider.name ?>的标志">
                    </p>
                <?cs /if ?>
                <h2>联系方式</h2>
                <dl class="facts">
                    <?cs call:fact("电话", Data.provider.phone) ?>
                    <?cs call:fact("服务时间", Data.provider.hours) ?>
                    <?cs call:fact("邮箱", Data.provider.email) ?>
                    <?cs call:fact("地址", Data.provider.address) ?>
                </dl>
                <?cs if:Data.provider.website_url ?>
                    <p>
                        <a href="<?cs var:Data.provider.website_url ?>" rel="nofollow noopener">机构网站</a>
                    </p>
                <?cs /if ?>
            </div>
            <div class="card stack">
                <h2>登记信息</h2>
                <dl class="facts">
                    <?cs call:fact("机构代码", Data.provider.uscc) ?>
                    <?cs call:fact("法定代表人", Data.provider.legal_person) ?>
                    <?cs if:Data.provider.founded_on.long ?>
                        <?cs call:fact("开业时间", Data.provider.founded_on.long) ?>
                    <?cs /if ?>
                    <?cs if:Data.provider.staff != "0" ?>
                        <?cs call:fact("员工人数", Data.provider.staff + " 人") ?>
                    <?cs /if ?>
                    <?cs if:Data.provider.is_core ?>
                        <?cs call:fact("认定有效期", Data.provider.core_from.date + " 至 " + Data.provider.core_to.date) ?>
                    <?cs /if ?>
                    <?cs call:fact("答复咨询", Data.provider.reply) ?>
                    <?cs call:fact("按期交付", Data.provider.on_time) ?>
                    <?cs call:fact("审核窗口", Data.provider.window_name) ?>
                </dl>
                <?cs if:subcount(Data.categories) > #0 ?>
                    <p class="line">
                        <?cs each:c = Data.categories ?><?cs call:tag(c.name) ?><?cs /each ?>
                    </p>
                <?cs /if ?>
            </div>
        </aside>
    </div>
<?cs call:page_close() ?>

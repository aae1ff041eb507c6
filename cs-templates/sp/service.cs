<?cs # One service of the provider. Data.service: id code name state state_word state_kind reason
       unshelf_reason revision category price orders score window_name window_phone window_url public write
       may_*; Data.text: summary description_html prepare_html targets ways invoice contact phone email;
       Data.stages.N: seq name deliverable days percent; Data.diff as common/service-diff.cs; Data.history.N
       ?>
<?cs call:page_head_open(Data.service.name, Data.service.code) ?>
    <?cs call:status(Data.service.state_kind, Data.service.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs if:Data.service.reason ?>
    <?cs call:notice_open("urgent") ?>
        <b><?cs var:Data.service.window_name ?>的意见：</b><?cs var:Data.service.reason ?>
    <?cs call:notice_close() ?>
<?cs /if ?>
<div class="split">
    <div class="stack wide">
        <p class="actions">
            <?cs if:Data.service.write ?>
                <a class="button" href="/sp/services/<?cs var:Data.service.id ?>/edit">
                    <?cs if:Data.service.state == "on_shelf" && Data.service.revision ?>
                        继续变更
                    <?cs elif:Data.service.state == "on_shelf" ?>
                        变更
                    <?cs else ?>
                        修改并提交
                    <?cs /if ?>
                </a>
            <?cs /if ?>
            <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>/preview">预览</a>
            <?cs if:Data.service.public ?>
                <a class="button quiet" href="/services/<?cs var:Data.service.id ?>">看公开页面</a>
            <?cs /if ?>
            <?cs if:Data.service.may_withdraw ?>
                <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>/withdraw">
                    <?cs if:Data.service.state == "change_review" ?>撤回变更<?cs else ?>撤回<?cs /if ?>
                </a>
            <?cs /if ?>
            <?cs if:Data.service.may_discard ?>
                <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>/discard">放弃变更</a>
            <?cs /if ?>
            <?cs if:Data.service.may_unshelf ?>
                <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>/unshelf">申请下架</a>
            <?cs /if ?>
            <?cs if:Data.service.may_delete ?>
                <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>/delete">删除</a>
            <?cs /if ?>
        </p>
        <?cs if:subcount(Data.diff.changed) > #0 || subcount(Data.diff.stages) > #0 ?>
            <section class="card stack">
                <h2>这次改了什么</h2>
                <p class="small muted">
                    <?cs if:Data.service.revision == "reviewing" ?>
                        窗口正在审核这次变更；公开页面仍显示原来的内容。
                    <?cs elif:Data.service.revision == "returned" ?>
                        窗口退回了这次变更；公开页面仍显示原来的内容。
                    <?cs else ?>
                        变更还没有提交；公开页面仍显示原来的内容。
                    <?cs /if ?>
                </p>
                <?cs include!"common/service-diff.cs" ?>
            </section>
        <?cs /if ?>
        <section class="card stack">
            <h2>服务内容</h2>
            <p class="read"><?cs var:Data.text.summary ?></p>
            <div class="rich"><?cs uvar:Data.text.description_html ?></div>
            <?cs if:Data.text.prepare_html ?>
                <h3>企业需准备的材料</h3>
                <div class="rich"><?cs uvar:Data.text.prepare_html ?></div>
            <?cs /if ?>
            <dl class="facts">
                <?cs call:fact("服务类别", Data.service.category) ?>
                <?cs call:fact("服务对象", Data.text.targets) ?>
                <?cs call:fact("服务方式", Data.text.ways) ?>
                <?cs call:fact("收费", Data.service.price) ?>
                <?cs call:fact("发票", Data.text.invoice) ?>
                <?cs call:fact("联系人", Data.text.contact) ?>
                <?cs call:fact("联系电话", Data.text.phone) ?>
                <?cs call:fact("邮箱", Data.text.email) ?>
                <?cs call:fact("首次上架", Data.service.published_at.date) ?>
            </dl>
        </section>
        <?cs if:subcount(Data.stages) > #0 ?>
            <section class="card stack">
                <h2>阶段</h2>
                <?cs call:table_open("阶段") ?>
                    <?cs call:th("阶段") ?>
                    <?cs call:th("交付物") ?>
                    <?cs call:th_num("用时") ?>
                    <?cs call:th_num("付款比例") ?>
                    <?cs call:table_body() ?>
                    <?cs each:s = Data.stages ?>
                        <tr>
                            <th scope="row"><?cs var:s.seq ?>　<?cs var:s.name ?></th>
                            <?cs call:td("交付物", s.deliverable) ?>
                            <?cs call:td_num("用时", s.days + " 个工作日") ?>
                            <?cs call:td_num("付款比例", s.percent + "%") ?>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
            </section>
        <?cs /if ?>
    </div>
    <aside class="stack" aria-label="办理情况">
        <section class="card stack">
            <h2>办理情况</h2>
            <?cs if:subcount(Data.history) > #0 ?>
                <?cs call:timeline(Data.history) ?>
                <?cs if:Data.service.may_withdraw ?>
                    <p>
                        <a href="/sp/services/<?cs var:Data.service.id ?>/receipt">
                            看回执：谁在办，到哪天
                        </a>
                    </p>
                <?cs /if ?>
            <?cs elif:Data.service.state == "new" ?>
                <p class="muted">还是草稿，没有提交过。</p>
            <?cs else ?>
                <p class="muted">平台上没有这项服务的办理记录。</p>
            <?cs /if ?>
        </section>
        <section class="card stack">
            <h2>审核窗口</h2>
            <p><a href="<?cs var:Data.service.window_url ?>"><?cs var:Data.service.window_name ?></a></p>
            <?cs if:Data.service.window_phone ?>
                <p>电话 <span class="nowrap"><?cs var:Data.service.window_phone ?></span></p>
            <?cs /if ?>
        </section>
    </aside>
</div>

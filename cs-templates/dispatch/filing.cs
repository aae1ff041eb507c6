<?cs # One filing. Data.filing; Data.cells.N: label text; Data.place; Data.domains.N: name activities attendees
       served; Data.notes.N: cell words; Data.note; Data.files.N; Data.history; Data.window_name ?>
<?cs call:page_head_open(Data.filing.month_words + "调度数据", Data.filing.type) ?>
    <?cs call:status(Data.filing.state_kind, Data.filing.state_word, "") ?>
    <?cs if:Data.filing.late ?><?cs call:status("urgent", "迟报", "clock") ?><?cs /if ?>
<?cs call:page_head_close() ?>
<?cs if:Data.filing.reason ?>
    <?cs call:notice_open("urgent") ?><b>退回的意见：</b><?cs var:Data.filing.reason ?><?cs call:notice_close() ?>
<?cs /if ?>
<?cs if:Data.filing.may_write ?>
    <p class="actions">
        <a class="button" href="<?cs var:Data.filing.url ?>/edit">编辑</a>
        <a class="button quiet" href="<?cs var:Data.filing.url ?>/files">附件材料上传</a>
        <?cs if:Data.filing.may_delete ?>
            <a class="button plain" href="<?cs var:Data.filing.url ?>/delete">删除</a>
        <?cs /if ?>
    </p>
<?cs /if ?>
<div class="split gap-top">
    <div class="stack wide">
        <section class="card stack">
            <h2>机构和经营情况</h2>
            <dl class="facts">
                <?cs each:c = Data.cells ?><?cs call:fact(c.label, c.text) ?><?cs /each ?>
                <?cs call:fact("服务场所类型", Data.place) ?>
            </dl>
        </section>
        <section class="card stack">
            <h2>服务情况</h2>
            <?cs call:table_open("各服务领域") ?>
                <?cs call:th("服务领域") ?>
                <?cs call:th_num("活动数") ?>
                <?cs call:th_num("参与企业数") ?>
                <?cs call:th_num("服务企业数") ?>
                <?cs call:table_body() ?>
                <?cs each:d = Data.domains ?>
                    <tr>
                        <th scope="row"><?cs var:d.name ?></th>
                        <?cs call:td_num("活动数", d.activities) ?>
                        <?cs call:td_num("参与企业数", d.attendees) ?>
                        <?cs call:td_num("服务企业数", d.served) ?>
                    </tr>
                <?cs /each ?>
                <tr>
                    <th scope="row">合计</th>
                    <?cs call:td_num("活动数", Data.filing.activities) ?>
                    <?cs call:td_num("参与企业数", Data.filing.attendees) ?>
                    <?cs call:td_num("服务企业数", Data.filing.served) ?>
                </tr>
            <?cs call:table_close() ?>
        </section>
        <?cs if:subcount(Data.notes) > #0 ?>
            <section class="card stack">
                <h2>需要说明的数字</h2>
                <ul class="rows tight">
                    <?cs each:n = Data.notes ?>
                        <li><div class="body"><b><?cs var:n.cell ?></b><?cs var:n.words ?></div></li>
                    <?cs /each ?>
                </ul>
                <?cs if:Data.note ?><p class="prose"><b>说明：</b><?cs var:Data.note ?></p><?cs /if ?>
            </section>
        <?cs /if ?>
        <section class="card stack">
            <h2>附件</h2>
            <?cs call:file_list(Data.files) ?>
            <?cs if:subcount(Data.files) == #0 ?><p class="muted">还没有附件。</p><?cs /if ?>
            <p><a href="<?cs var:Data.filing.url ?>/template">点击这里, 导出工作总结上报模板</a></p>
        </section>
    </div>
    <aside class="stack" aria-label="办理情况">
        <section class="card stack">
            <h2>办理记录</h2>
            <?cs if:subcount(Data.history) > #0 ?>
                <?cs call:timeline(Data.history) ?>
            <?cs else ?>
                <p class="muted">还没有提交，请在 <?cs var:Data.filing.due ?> 前提交。</p>
            <?cs /if ?>
        </section>
    </aside>
</div>
<p class="gap-top"><a href="/dispatch/filings">返回列表</a></p>

<?cs # One article for its editors: preview, state, history. Data.article: id title column_name plain_words
       summary source source_url doc_number body_html region state state_word state_kind window_name
       editor_name published_at expires_at.date withdraw_reason public_url;
       Data.{may_change,may_end,alone,returned}; Data.history.N ?>
<?cs call:page_head_open(Data.article.title, Data.article.column_name + " · " + Data.article.window_name) ?>
    <?cs call:status(Data.article.state_kind, Data.article.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs if:Data.returned && Data.article.state == "draft" ?>
    <?cs call:notice("urgent", "已退回：" + Data.returned) ?>
<?cs /if ?>
<?cs if:Data.article.state == "withdrawn" && Data.article.withdraw_reason ?>
    <?cs call:notice("urgent", "已撤回：" + Data.article.withdraw_reason) ?>
<?cs /if ?>
<div class="split">
    <div class="stack wide">
        <section class="card stack">
            <h2>预览</h2>
            <?cs if:Data.article.plain_words ?>
                <?cs call:notice_open("") ?>
                    <b>和您有什么关系：</b><?cs var:Data.article.plain_words ?>
                <?cs call:notice_close() ?>
            <?cs /if ?>
            <div class="rich"><?cs uvar:Data.article.body_html ?></div>
        </section>
    </div>
    <aside class="stack" aria-label="发布情况">
        <section class="card stack">
            <h2>发布</h2>
            <dl class="facts">
                <?cs call:fact("来源", Data.article.source) ?>
                <?cs call:fact("文号", Data.article.doc_number) ?>
                <?cs call:fact("地区", Data.article.region) ?>
                <?cs call:fact("撰写", Data.article.editor_name) ?>
                <?cs call:fact("发布时间", Data.article.published_at) ?>
                <?cs call:fact("到期日", Data.article.expires_at.date) ?>
                <?cs call:fact("摘要", Data.article.summary) ?>
            </dl>
            <?cs if:Data.may_change ?>
                <p class="actions">
                    <a class="button" href="/window/articles/<?cs var:Data.article.id ?>/submit">
                        <?cs if:Data.alone ?>发布<?cs else ?>提交审核<?cs /if ?>
                    </a>
                    <a class="button quiet" href="/window/articles/<?cs var:Data.article.id ?>/edit">
                        修改
                    </a>
                </p>
                <?cs if:Data.alone ?>
                    <p class="small muted">本窗口没有别的发布人，由您直接发布。</p>
                <?cs else ?>
                    <p class="small muted">自己写的由另一位发布人审核。</p>
                <?cs /if ?>
            <?cs /if ?>
            <?cs if:Data.article.state == "reviewing" ?>
                <p class="muted">等待另一位发布人审核。</p>
            <?cs /if ?>
            <?cs if:Data.article.public_url ?>
                <p><a href="<?cs var:Data.article.public_url ?>">看公开页面</a></p>
            <?cs /if ?>
            <?cs if:Data.may_end ?>
                <p>
                    <a class="action danger" href="/window/articles/<?cs var:Data.article.id ?>/withdraw">
                        <?cs call:icon("close") ?>撤回
                    </a>
                </p>
            <?cs /if ?>
        </section>
        <?cs if:subcount(Data.history) > #0 ?>
            <section class="card stack">
                <h2>办理记录</h2>
                <?cs call:timeline(Data.history) ?>
            </section>
        <?cs /if ?>
    </aside>
</div>

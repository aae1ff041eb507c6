<?cs # One activity for its editors. Data.activity: id title summary body_html organizer undertaker
       co_organizer place region contact phone starts_at ends_at signup_until places price state state_word
       state_kind window_name editor_name cancel_reason public_url;
       Data.{may_change,may_end,alone,returned}; Data.history.N ?>
<?cs call:page_head_open(Data.activity.title, Data.activity.window_name) ?>
    <?cs call:status(Data.activity.state_kind, Data.activity.state_word, "") ?>
<?cs call:page_head_close() ?>
<?cs if:Data.returned && Data.activity.state == "draft" ?>
    <?cs call:notice("urgent", "已退回：" + Data.returned) ?>
<?cs /if ?>
<?cs if:Data.activity.cancel_reason ?>
    <?cs call:notice("urgent", "已取消：" + Data.activity.cancel_reason) ?>
<?cs /if ?>
<div class="split">
    <div class="stack wide">
        <section class="card stack">
            <h2>预览</h2>
            <p><?cs var:Data.activity.summary ?></p>
            <div class="rich"><?cs uvar:Data.activity.body_html ?></div>
        </section>
    </div>
    <aside class="stack" aria-label="发布情况">
        <section class="card stack">
            <h2>发布</h2>
            <dl class="facts">
                <?cs call:fact("开始", Data.activity.starts_at) ?>
                <?cs call:fact("结束", Data.activity.ends_at) ?>
                <?cs call:fact("地点", Data.activity.place) ?>
                <?cs call:fact("地区", Data.activity.region) ?>
                <?cs call:fact("报名截止", Data.activity.signup_until) ?>
                <?cs call:fact("名额", Data.activity.places) ?>
                <?cs call:fact("费用", Data.activity.price) ?>
                <?cs call:fact("主办", Data.activity.organizer) ?>
                <?cs call:fact("承办", Data.activity.undertaker) ?>
                <?cs call:fact("协办", Data.activity.co_organizer) ?>
                <?cs call:fact("咨询电话", Data.activity.phone) ?>
                <?cs call:fact("撰写", Data.activity.editor_name) ?>
            </dl>
            <?cs if:Data.may_change ?>
                <p class="actions">
                    <a class="button" href="/window/activities/<?cs var:Data.activity.id ?>/submit">
                        <?cs if:Data.alone ?>发布<?cs else ?>提交审核<?cs /if ?>
                    </a>
                    <a class="button quiet" href="/window/activities/<?cs var:Data.activity.id ?>/edit">
                        修改
                    </a>
                </p>
                <?cs if:Data.alone ?>
                    <p class="small muted">本窗口没有别的发布人，由您直接发布。</p>
                <?cs else ?>
                    <p class="small muted">自己写的由另一位发布人审核。</p>
                <?cs /if ?>
            <?cs /if ?>
            <?cs if:Data.activity.state == "reviewing" ?>
                <p class="muted">等待另一位发布人审核。</p>
            <?cs /if ?>
            <?cs if:Data.activity.public_url ?>
                <p><a href="<?cs var:Data.activity.public_url ?>">看公开页面</a></p>
            <?cs /if ?>
            <?cs if:Data.may_end ?>
                <p>
                    <a class="action danger" href="/window/activities/<?cs var:Data.activity.id ?>/cancel">
                        <?cs call:icon("close") ?>取消活动
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

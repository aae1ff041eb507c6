<?cs # One case for the window. Data.case: id title workflow activity window_name holder open held due due_kind left opened_at;
       Data.need: number description budget category region enterprise uscc contact phone deadline public_url;
       Data.history.N; Data.others.N: name seen_at; Form.decide ?>
<?cs call:page_head_open(Data.case.title, Data.case.workflow + " · " + Data.case.window_name + " · " + Data.case.opened_at + " 提交") ?><?cs if:Data.case.left ?><?cs call:status(Data.case.due_kind, Data.case.left, "clock") ?><?cs else ?><?cs call:status("idle", Data.case.activity, "info") ?><?cs /if ?><?cs call:page_head_close() ?>
<?cs if:subcount(Data.others) > #0 ?><?cs call:notice_open("wait") ?><?cs each:o = Data.others ?><?cs var:o.name ?><?cs if:!last(o) ?>、<?cs /if ?><?cs /each ?>也打开了这件事，请先商量由谁办理。<?cs call:notice_close() ?><?cs /if ?>
<?cs if:Data.case.held ?><?cs call:notice_open("wait") ?><?cs var:Data.case.holder ?>已领取这件事。<?cs call:notice_close() ?><?cs /if ?>
<div class="split"><div class="stack wide">
<?cs if:Data.need.number ?><section class="card stack"><h2>需求内容</h2><p class="prose"><?cs var:Data.need.description ?></p><dl class="facts"><?cs call:fact("需求编号", Data.need.number) ?><?cs call:fact("类别", Data.need.category) ?><?cs call:fact("所在地区", Data.need.region) ?><?cs call:fact("预算", Data.need.budget) ?><?cs call:fact("响应截止", Data.need.deadline) ?></dl><?cs if:Data.need.public_url ?><p><a href="<?cs var:Data.need.public_url ?>">看公开页面</a></p><?cs /if ?></section>
<section class="card stack"><h2>发布的企业</h2><dl class="facts"><?cs call:fact("企业名称", Data.need.enterprise) ?><?cs call:fact("统一社会信用代码", Data.need.uscc) ?><?cs call:fact("联系人", Data.need.contact) ?><?cs call:fact("联系电话", Data.need.phone) ?></dl><p class="small muted">电话隐去中间四位；每次查看都有记录。</p></section><?cs /if ?>
<?cs if:Data.case.open ?><section class="card stack" aria-labelledby="h-dec"><h2 id="h-dec">审核意见</h2><?cs call:form(Form.decide) ?></section><?cs /if ?>
</div>
<aside class="stack" aria-label="办理情况"><?cs
if:Data.case.open ?><section class="card stack"><h2>期限与经办</h2><dl class="facts"><?cs call:fact("最迟", Data.case.due) ?><?cs if:Data.case.holder ?><?cs call:fact("经办", Data.case.holder) ?><?cs else ?><?cs call:fact("经办", "未领取") ?><?cs /if ?></dl>
<p class="actions"><?cs if:!Data.case.held ?><a class="button quiet" href="/window/cases/<?cs var:Data.case.id ?>/take"><?cs if:Data.case.holder ?>退回公共待办<?cs else ?>领取<?cs /if ?></a><?cs /if ?><a class="button quiet" href="/window/cases/<?cs var:Data.case.id ?>/hand-over">移交</a></p></section><?cs /if ?>
<section class="card stack"><h2>办理记录</h2><?cs call:timeline(Data.history) ?></section></aside></div>

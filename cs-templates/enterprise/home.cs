<?cs # 企业管理中心, 首页. Data.org, Data.count.{returned,reviewing,open,responses}; Data.due.N: id number title reason
       window_name; Data.messages.N: id title created_at.day read_at ?>
<?cs call:page_head_open("企业管理中心", Data.org) ?><div class="actions"><a class="button quiet" href="/services"><?cs call:icon("search") ?>找服务</a><a class="button" href="/enterprise/needs/new"><?cs call:icon("need") ?>发布需求</a></div><?cs call:page_head_close() ?>
<div class="stack wide">
<section class="card flush" aria-labelledby="h-due"><div class="head"><h2 id="h-due">要您办的</h2><span class="muted small">只列轮到您的</span></div><?cs
if:subcount(Data.due) > #0 ?><ul class="rows fold-end"><?cs each:n = Data.due ?><li><div class="body"><a class="title" href="/enterprise/needs/<?cs var:n.id ?>"><?cs var:n.title ?></a><p class="meta"><span><?cs var:n.number ?></span><span><?cs var:n.window_name ?>退回：<?cs var:n.reason ?></span></p><?cs call:status("urgent", "已退回，请修改后再提交", "") ?></div><div class="end"><a class="button" href="/enterprise/needs/<?cs var:n.id ?>/edit">修改</a></div></li><?cs /each ?></ul><?cs
else ?><p class="muted">现在没有要您办的事。</p><?cs /if ?></section>
<dl class="figures"><?cs call:figure("待审核的需求", Data.count.reviewing, "", "") ?><?cs call:figure("被退回的需求", Data.count.returned, "", "") ?><?cs call:figure("公开中的需求", Data.count.open, "", "") ?><?cs call:figure("收到的响应", Data.count.responses, "家", "") ?></dl>
<section class="card flush" aria-labelledby="h-msg"><div class="head"><h2 id="h-msg">最近消息</h2><?cs call:more("/enterprise/messages", "全部消息") ?></div><?cs
if:subcount(Data.messages) > #0 ?><ul class="rows tight"><?cs each:m = Data.messages ?><li><div class="body"><a class="title" href="/enterprise/messages/<?cs var:m.id ?>"><?cs var:m.title ?></a><p class="meta"><span><?cs var:m.created_at ?></span><?cs if:!m.read_at ?><span><b>未读</b></span><?cs /if ?></p></div></li><?cs /each ?></ul><?cs
else ?><p class="muted">还没有消息。需求审核有结果时会在这里告诉您。</p><?cs /if ?></section>
</div>

<?cs # SP管理系统, 首页. Data.messages.N: id title created_at.day read_at ?>
<?cs call:page_head("SP管理系统", "") ?>
<div class="stack wide">
<section class="card flush" aria-labelledby="h-msg"><div class="head"><h2 id="h-msg">最近消息</h2><?cs call:more("/sp/messages", "全部消息") ?></div><?cs
if:subcount(Data.messages) > #0 ?><ul class="rows tight"><?cs each:m = Data.messages ?><li><div class="body"><a class="title" href="/sp/messages/<?cs var:m.id ?>"><?cs var:m.title ?></a><p class="meta"><span><?cs var:m.created_at ?></span><?cs if:!m.read_at ?><span><b>未读</b></span><?cs /if ?></p></div></li><?cs /each ?></ul><?cs
else ?><p class="muted">还没有消息。轮到您办的时候，会在这里告诉您。</p><?cs /if ?></section>
</div>

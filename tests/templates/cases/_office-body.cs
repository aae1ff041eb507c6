<?cs call:page_head("我的订单", "共 3 单") ?><div class="card">正文</div>

<?cs # 企业评价 of one service. Data.service: id name score score_whole score_count; Data.spread.N;
       Data.ratings.N; Pager ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("企业评价", Data.service.name) ?>
    <?cs if:subcount(Data.ratings) > #0 ?>
        <div class="card">
            <div class="score">
                <div>
                    <p class="score-big"><?cs var:Data.service.score ?></p>
                    <p class="muted">总评，共 <?cs var:Data.service.score_count ?> 单</p>
                </div>
                <?cs call:bars(Data.spread) ?>
            </div>
            <ul class="rows reviews"><?cs each:x = Data.ratings ?><?cs call:review(x) ?><?cs /each ?></ul>
        </div>
        <?cs call:pager("条") ?>
    <?cs else ?>
        <?cs call:empty_open("还没有评价", "评分只来自已完成的订单。") ?>
            <a class="button" href="/services/<?cs var:Data.service.id ?>">看这项服务</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
    <p class="gap-top"><a href="/services/<?cs var:Data.service.id ?>">返回服务页</a></p>
<?cs call:page_close() ?>

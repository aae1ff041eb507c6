<?cs # 服务机构. Data.providers.N.{id name intro region kind_word is_core score score_whole score_count
       service_count order_count reply}, Data.total, Data.core_only, Data.chips.N; Form.providers; Pager ?>
<?cs call:page_open("") ?>
    <?cs if:Data.core_only ?>
        <?cs call:page_head("核心服务机构", "共 " + Data.total + " 家，经认定，有效期三年。") ?>
    <?cs else ?>
        <?cs call:page_head_open("服务机构", "共 " + Data.total + " 家，资质均由所在窗口审核。") ?>
            <a class="button quiet" href="/register/provider">服务机构注册</a>
        <?cs call:page_head_close() ?>
    <?cs /if ?>
    <?cs call:filters_open("/providers", "搜索条件") ?>
        <?cs each:x = Form.providers.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("找机构") ?>
    <?cs if:subcount(Data.chips) > #0 ?>
        <div class="chips">
            <span class="muted">已选</span>
            <?cs each:c = Data.chips ?><?cs call:chip(c.name, c.url) ?><?cs /each ?>
            <a class="action" href="/providers">全部清除</a>
        </div>
    <?cs /if ?>
    <h2 class="hide">查到的机构</h2>
    <?cs if:subcount(Data.providers) > #0 ?>
        <ol class="rows fold-end results">
            <?cs each:p = Data.providers ?>
                <li>
                    <div class="body">
                        <h3><a class="title" href="/providers/<?cs var:p.id ?>"><?cs var:p.name ?></a></h3>
                        <p class="meta">
                            <span><?cs call:icon("building") ?><?cs var:p.kind_word ?></span>
                            <span><?cs call:icon("pin") ?><?cs var:p.region ?></span>
                            <span>在架服务 <?cs var:p.service_count ?> 项</span>
                            <?cs if:p.order_count != "0" ?>
                                <span>已完成 <?cs var:p.order_count ?> 单</span>
                            <?cs /if ?>
                        </p>
                        <p><?cs var:p.intro ?></p>
                        <?cs if:p.is_core ?>
                            <p class="line"><?cs call:status("", "核心服务机构", "star") ?></p>
                        <?cs /if ?>
                    </div>
                    <div class="end">
                        <?cs if:p.score ?>
                            <p><?cs call:stars(p.score, p.score_whole, p.score_count + " 条评价") ?></p>
                        <?cs else ?>
                            <p class="small muted">暂无评价</p>
                        <?cs /if ?>
                        <?cs if:p.reply ?>
                            <p class="meta"><span><?cs call:icon("clock") ?><?cs var:p.reply ?></span></p>
                        <?cs /if ?>
                    </div>
                </li>
            <?cs /each ?>
        </ol>
        <?cs call:pager("家") ?>
    <?cs else ?>
        <?cs call:empty_open("没有找到合适的机构", "可以换一个词，或去掉几个条件。") ?>
            <a class="button" href="/providers">看全部机构</a>
            <a class="button quiet" href="/services">直接找服务</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

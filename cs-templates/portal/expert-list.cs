<?cs # 专家. Data.experts.N.{id name title employer post field region fee_word answer_count score
       score_whole score_count}, Data.total, Data.chips.N; Form.experts; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head_open("专家", "共 " + Data.total + " 位，资格均由所在窗口审核。") ?>
        <a class="button quiet" href="/register/provider/expert">专家注册</a>
    <?cs call:page_head_close() ?>
    <?cs call:filters_open("/experts", "搜索条件") ?>
        <?cs each:x = Form.experts.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("找专家") ?>
    <?cs if:subcount(Data.chips) > #0 ?>
        <div class="chips">
            <span class="muted">已选</span>
            <?cs each:c = Data.chips ?><?cs call:chip(c.name, c.url) ?><?cs /each ?>
            <a class="action" href="/experts">全部清除</a>
        </div>
    <?cs /if ?>
    <h2 class="hide">查到的专家</h2>
    <?cs if:subcount(Data.experts) > #0 ?>
        <ol class="rows fold-end results">
            <?cs each:e = Data.experts ?>
                <li>
                    <?cs call:badge("user") ?>
                    <div class="body">
                        <h3><a class="title" href="/experts/<?cs var:e.id ?>"><?cs var:e.name ?></a></h3>
                        <p class="meta">
                            <?cs if:e.title ?><span><?cs var:e.title ?></span><?cs /if ?>
                            <span>
                                <?cs var:e.employer ?><?cs if:e.post ?> <?cs var:e.post ?><?cs /if ?>
                            </span>
                            <span><?cs call:icon("pin") ?><?cs var:e.region ?></span>
                        </p>
                        <p><?cs var:e.field ?></p>
                    </div>
                    <div class="end">
                        <p><?cs call:tag(e.fee_word) ?></p>
                        <?cs if:e.score ?>
                            <p><?cs call:stars(e.score, e.score_whole, e.score_count + " 条评价") ?></p>
                        <?cs /if ?>
                        <?cs if:e.answer_count != "0" ?>
                            <p class="small muted">已答复 <?cs var:e.answer_count ?> 次咨询</p>
                        <?cs /if ?>
                    </div>
                </li>
            <?cs /each ?>
        </ol>
        <?cs call:pager("位") ?>
    <?cs else ?>
        <?cs call:empty_open("没有找到专家", "可以换一个词，或去掉几个条件。") ?>
            <a class="button" href="/experts">看全部专家</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

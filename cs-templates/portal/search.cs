<?cs # 搜索. Data.{typed total}, Data.tabs.N, Data.hits.N.{kind_label title snippet url region
       published_at.date}; Form.search; Pager ?>
<?cs call:page_open("") ?>
    <h1 class="hide">搜索</h1>
    <?cs call:filters_open("/search", "全站搜索") ?>
        <?cs each:x = Form.search.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("搜索") ?>
    <?cs if:Data.typed ?>
        <?cs call:tabs("结果类别", Data.tabs) ?>
        <?cs if:subcount(Data.hits) > #0 ?>
            <p class="muted gap-s">找到 <?cs var:Data.total ?> 条。</p>
            <ol class="rows results">
                <?cs each:h = Data.hits ?>
                    <li>
                        <div class="body">
                            <h2><a class="title" href="<?cs var:h.url ?>"><?cs var:h.title ?></a></h2>
                            <p><?cs var:h.snippet ?></p>
                            <p class="meta">
                                <?cs call:tag(h.kind_label) ?>
                                <span><?cs var:h.region ?></span>
                                <span><?cs var:h.published_at.date ?></span>
                            </p>
                        </div>
                    </li>
                <?cs /each ?>
            </ol>
            <?cs call:pager("条") ?>
        <?cs else ?>
            <?cs call:empty_open("没有找到“" + Data.typed + "”", "换一个词，或少写几个字。也可以直接拨打服务热线。") ?>
                <a class="button" href="/services">找服务</a>
                <a class="button quiet" href="/guides">办事指南</a>
            <?cs call:empty_close() ?>
        <?cs /if ?>
    <?cs else ?>
        <?cs call:empty("想找什么？", "输入服务、政策、机构、办事事项的关键词，几个词之间用空格隔开。") ?>
    <?cs /if ?>
<?cs call:page_close() ?>

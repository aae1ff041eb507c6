<?cs # A column. Data.column.{code name intro}, Data.tabs.N, Data.facets.year.N, Data.articles.N.{id title
       summary source column_name region published_at.date pinned}, Data.cut; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head(Data.column.name, Data.column.intro) ?>
    <?cs call:tabs("栏目", Data.tabs) ?>
    <div class="split left">
        <?cs call:facets_open() ?><?cs call:facet("年份", Data.facets.year) ?><?cs call:facets_close() ?>
        <div>
            <?cs call:chips_open() ?><?cs call:chips_close() ?>
            <?cs if:subcount(Data.articles) > #0 ?>
                <ul class="rows fold-end">
                    <?cs each:a = Data.articles ?>
                        <li>
                            <div class="body">
                                <a class="title" href="/news/<?cs var:a.id ?>"><?cs var:a.title ?></a>
                                <?cs if:a.summary ?><p class="clip"><?cs var:a.summary ?></p><?cs /if ?>
                                <p class="meta">
                                    <?cs if:a.pinned ?><?cs call:tag("置顶") ?><?cs /if ?>
                                    <span><?cs var:a.source ?></span>
                                    <span><?cs var:a.region ?></span>
                                </p>
                            </div>
                            <span class="muted small nowrap"><?cs var:a.published_at.date ?></span>
                        </li>
                    <?cs /each ?>
                </ul>
                <?cs call:pager("篇") ?>
                <?cs if:Data.cut ?>
                    <p class="small muted">更早的内容请按年份查看，或用页面上方的搜索。</p>
                <?cs /if ?>
            <?cs else ?>
                <?cs call:empty("这里还没有内容", "换一个年份，或者看看其他栏目。") ?>
            <?cs /if ?>
        </div>
    </div>
<?cs call:page_close() ?>

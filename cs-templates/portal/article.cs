<?cs # One article. Data.article.{title plain_words source source_url doc_number author_unit body_html
       cover_url region published_at.long expires_at.long column_name}, Data.expired, Data.{older,newer}.{id
       title} ?>
<?cs call:page_open("narrow") ?>
    <article class="stack wide">
        <header class="stack">
            <h1><?cs var:Data.article.title ?></h1>
            <p class="meta">
                <span><?cs var:Data.article.published_at.long ?></span>
                <?cs if:Data.article.source ?><span>来源：<?cs var:Data.article.source ?></span><?cs /if ?>
                <?cs if:Data.article.author_unit && Data.article.author_unit != Data.article.source ?>
                    <span>发布：<?cs var:Data.article.author_unit ?></span>
                <?cs /if ?>
                <?cs if:Data.article.doc_number ?>
                    <span>文号：<?cs var:Data.article.doc_number ?></span>
                <?cs /if ?>
            </p>
            <?cs if:Data.expired ?><?cs call:notice("wait", "这篇内容已过有效期，仅供查阅。") ?><?cs /if ?>
            <?cs if:Data.article.plain_words ?>
                <?cs call:notice_open("") ?>
                    <b>和您有什么关系：</b><?cs var:Data.article.plain_words ?>
                <?cs call:notice_close() ?>
            <?cs /if ?>
        </header>
        <?cs if:Data.article.cover_url ?>
            <img class="cover" src="<?cs var:Data.article.cover_url ?>" alt="">
        <?cs /if ?>
        <div class="rich"><?cs uvar:Data.article.body_html ?></div>
        <?cs if:Data.article.source_url ?>
            <p class="small">
                <a href="<?cs var:Data.article.source_url ?>" rel="nofollow noopener">查看原文出处</a>
            </p>
        <?cs /if ?>
    </article>
    <nav class="gap-top" aria-label="前后文章">
        <ul class="rows tight">
            <?cs if:Data.newer.id ?>
                <li>
                    <div class="body">
                        上一篇：
                        <a class="title" href="/news/<?cs var:Data.newer.id ?>">
                            <?cs var:Data.newer.title ?>
                        </a>
                    </div>
                </li>
            <?cs /if ?>
            <?cs if:Data.older.id ?>
                <li>
                    <div class="body">
                        下一篇：
                        <a class="title" href="/news/<?cs var:Data.older.id ?>">
                            <?cs var:Data.older.title ?>
                        </a>
                    </div>
                </li>
            <?cs /if ?>
        </ul>
    </nav>
<?cs call:page_close() ?>

<?cs #
  Ways through the pages: breadcrumb, page head, tabs, steps, pager, filters, facets, chips.

  page_open(width) … page_close()   the ground of an ordinary page; width "" or narrow; prints the crumbs
  page_head(title, lead)     the h1 with its line of words; lead may be ""
  page_head_open(title, lead) … page_head_close()   the same with one button at the right
  crumbs()                   首页 (outside back offices), then Page.crumbs.N.{name,url}, the page itself last
  head(title, lead, url, words)      heading of a section with its 更多 link; lead, url may be ""
  head_id(id, title, lead, url, words)   the same, with an id for aria-labelledby
  more(url, words)           link with an arrow
  entry(url, icon, name, text)   one of <ul class="columns … entries">: a card that is a link
  tabs(label, list)          list.N.{name,url,current,count}
  steps(list)                list.N.{name,note,state}: state past, now or ""
  pager(unit)                Pager.*; unit 项 件 条 家; prints the total even on a single page
  search_box(id, label, action, placeholder, button)   one box and its button, sends q by GET
  filters_open(action, label) … filters_close(button)   a GET form above a list; fields inside by field_*;
                             in a back office its button leaves the first place to the page's own
  chips_open() chip(text, url) chips_close()   what is filtered; url is the list without it.
                             chips_open also prints the button that opens the facets on narrow screens
  elder_link()               to the large-text version and back; reads Page.{elder,back}
  facets_open() facet(title, list) facets_close()   list.N.{name,url,count,current}
?>

<?cs def:elder_link() ?>
    <?cs if:Page.elder ?>
        <a href="/elder?on=0&amp;back=<?cs var:Page.back ?>">返回标准版</a>
    <?cs else ?>
        <a href="/elder?on=1&amp;back=<?cs var:Page.back ?>">长者版</a>
    <?cs /if ?>
<?cs /def ?>

<?cs def:crumbs() ?>
    <?cs if:subcount(Page.crumbs) > #0 ?>
        <nav class="crumbs" aria-label="当前位置">
            <ol>
                <?cs if:!Office.name && Page.crumbs.0.url != "/" ?><li><a href="/">首页</a></li><?cs /if ?>
                <?cs each:crumb = Page.crumbs ?>
                    <?cs if:last(crumb) || !crumb.url ?>
                        <li<?cs if:last(crumb) ?> aria-current="page"<?cs /if ?>><?cs var:crumb.name ?></li>
                    <?cs else ?>
                        <li><a href="<?cs var:crumb.url ?>"><?cs var:crumb.name ?></a></li>
                    <?cs /if ?>
                <?cs /each ?>
            </ol>
        </nav>
    <?cs /if ?>
<?cs /def ?>

<?cs def:page_open(width) ?>
    <div class="wrap<?cs if:width ?> <?cs var:width ?><?cs /if ?> page">
    <?cs call:crumbs() ?>
<?cs /def ?>

<?cs def:page_close() ?></div><?cs /def ?>

<?cs def:page_head_open(title, lead) ?>
    <div class="title-row">
    <div><h1><?cs var:title ?></h1><?cs if:lead ?><p><?cs var:lead ?></p><?cs /if ?></div>
<?cs /def ?>

<?cs def:page_head_close() ?></div><?cs /def ?>

<?cs def:page_head(title, lead) ?>
    <?cs call:page_head_open(title, lead) ?><?cs call:page_head_close() ?>
<?cs /def ?>

<?cs def:more(url, words) ?>
    <a class="more" href="<?cs var:url ?>"><?cs var:words ?><?cs call:icon("right") ?></a>
<?cs /def ?>

<?cs def:entry(url, icon, name, text) ?>
    <li>
        <a class="card link" href="<?cs var:url ?>">
            <?cs call:badge(icon) ?>
            <div><b><?cs var:name ?></b><span><?cs var:text ?></span></div>
        </a>
    </li>
<?cs /def ?>

<?cs def:head_id(id, title, lead, url, words) ?>
    <div class="head">
        <?cs if:lead ?>
            <div>
                <h2<?cs if:id ?> id="<?cs var:id ?>"<?cs /if ?>><?cs var:title ?></h2>
                <p><?cs var:lead ?></p>
            </div>
        <?cs else ?>
            <h2<?cs if:id ?> id="<?cs var:id ?>"<?cs /if ?>><?cs var:title ?></h2>
        <?cs /if ?>
        <?cs if:url ?><?cs call:more(url, words) ?><?cs /if ?>
    </div>
<?cs /def ?>

<?cs def:head(title, lead, url, words) ?><?cs call:head_id("", title, lead, url, words) ?><?cs /def ?>

<?cs def:tabs(label, list) ?>
    <nav class="tabs" aria-label="<?cs var:label ?>">
        <ul>
            <?cs each:tab = list ?>
                <li>
                    <a href="<?cs var:tab.url ?>"<?cs if:tab.current ?> aria-current="page"<?cs /if ?>>
                        <?cs var:tab.name ?>
                        <?cs if:tab.count ?><span class="count"><?cs var:tab.count ?></span><?cs /if ?>
                    </a>
                </li>
            <?cs /each ?>
        </ul>
    </nav>
<?cs /def ?>

<?cs def:steps(list) ?>
    <ol class="steps">
        <?cs each:step = list ?>
            <li<?cs if:step.state == "past" ?> class="past"<?cs elif:step.state == "now" ?>
                    aria-current="step"<?cs /if ?>>
                <?cs var:step.name ?><?cs if:step.note ?><small><?cs var:step.note ?></small><?cs /if ?>
            </li>
        <?cs /each ?>
    </ol>
<?cs /def ?>

<?cs def:pager(unit) ?>
    <nav class="pager" aria-label="翻页">
        <p>
            <?cs if:Pager.total > #0 ?>
                第 <?cs var:Pager.from ?> – <?cs var:Pager.to ?> <?cs var:unit ?>，共 <?cs var:Pager.total ?> <?cs var:unit ?>
            <?cs else ?>
                共 0 <?cs var:unit ?>
            <?cs /if ?>
        </p>
        <?cs if:Pager.pages > #1 ?>
            <ul>
                <?cs if:Pager.prev ?>
                    <li><a rel="prev" href="<?cs var:Pager.prev ?>">上一页</a></li>
                <?cs /if ?>
                <?cs each:link = Pager.links ?>
                    <li>
                        <?cs if:link.gap ?>
                            <span class="gap">…</span>
                        <?cs else ?>
                            <a href="<?cs var:link.url ?>"<?cs if:link.current ?> aria-current="page"<?cs /if ?>>
                                <span class="hide">第 </span><?cs var:link.page ?>
                                <span class="hide"> 页</span>
                            </a>
                        <?cs /if ?>
                    </li>
                <?cs /each ?>
                <?cs if:Pager.next ?>
                    <li><a rel="next" href="<?cs var:Pager.next ?>">下一页</a></li>
                <?cs /if ?>
            </ul>
        <?cs /if ?>
    </nav>
<?cs /def ?>

<?cs def:search_box(id, label, action, placeholder, button) ?>
    <form class="search" role="search" aria-label="<?cs var:label ?>" method="get" action="<?cs var:action ?>">
        <label class="hide" for="<?cs var:id ?>"><?cs var:placeholder ?></label>
        <input type="text" id="<?cs var:id ?>" name="q" maxlength="100" placeholder="<?cs var:placeholder ?>">
        <button type="submit" class="button"><?cs call:icon("search") ?><?cs var:button ?></button>
    </form>
<?cs /def ?>

<?cs def:filters_open(action, label) ?>
    <form class="filters" method="get" action="<?cs var:action ?>" aria-label="<?cs var:label ?>">
<?cs /def ?>

<?cs def:filters_close(button) ?>
    <button type="submit" class="button<?cs if:Office.name ?> quiet<?cs /if ?>"><?cs call:icon("search") ?><?cs var:button ?></button>
    </form>
<?cs /def ?>

<?cs def:chips_open() ?>
    <div class="chips">
    <button class="button quiet fold" type="button" popovertarget="facets">
        <?cs call:icon("filter") ?>筛选
    </button>
<?cs /def ?>

<?cs def:chip(text, url) ?>
    <a class="chip" href="<?cs var:url ?>">
        <?cs var:text ?><?cs call:icon("close") ?><span class="hide">，去掉这一项</span>
    </a>
<?cs /def ?>

<?cs def:chips_close() ?></div><?cs /def ?>

<?cs def:facets_open() ?><nav class="facets drawer" id="facets" popover aria-label="筛选"><?cs /def ?>

<?cs def:facet(title, list) ?>
    <?cs if:subcount(list) > #0 ?>
        <div>
            <h2><?cs var:title ?></h2>
            <ul>
                <?cs each:choice = list ?>
                    <li>
                        <a href="<?cs var:choice.url ?>"<?cs if:choice.current ?> aria-current="true"<?cs /if ?>>
                            <?cs var:choice.name ?><span><?cs var:choice.count ?></span>
                        </a>
                    </li>
                <?cs /each ?>
            </ul>
        </div>
    <?cs /if ?>
<?cs /def ?>

<?cs def:facets_close() ?></nav><?cs /def ?>

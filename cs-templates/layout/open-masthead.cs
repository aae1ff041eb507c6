<?cs # Brand and navigation of a public app of its own. Reads Page.nav, Office.{name,url,nav.N.{key,name,url}},
       Site.name.
?>
<div class="masthead">
    <div class="wrap upper">
        <a class="brand" href="<?cs var:Office.url ?>">
            <?cs call:brand_mark() ?>
            <div><b><?cs var:Office.name ?></b><span><?cs var:Site.name ?></span></div>
        </a>
        <a class="button quiet" href="/">平台首页</a>
        <button class="button quiet fold" type="button" popovertarget="nav">
            <?cs call:icon("menu") ?>菜单
        </button>
    </div>
    <nav class="nav drawer" id="nav" popover aria-label="主导航">
        <div class="wrap">
            <ul>
                <?cs each:item = Office.nav ?>
                    <li>
                        <a href="<?cs var:item.url ?>"<?cs if:Page.nav == item.key ?> aria-current="page"<?cs /if ?>>
                            <?cs var:item.name ?>
                        </a>
                    </li>
                <?cs /each ?>
            </ul>
        </div>
    </nav>
</div>

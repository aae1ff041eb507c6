<?cs # Brand, search and main navigation of the public pages. Reads Page.nav, Site.{name,slogan}.
?>

<?cs def:nav_item(key, url, text) ?>
    <li>
        <a href="<?cs var:url ?>"<?cs if:Page.nav == key ?> aria-current="page"<?cs /if ?>>
            <?cs var:text ?>
        </a>
    </li>
<?cs /def ?>

<div class="masthead">
    <div class="wrap upper">
        <a class="brand" href="/">
            <?cs call:brand_mark() ?>
            <div>
                <b><?cs if:Site.name ?><?cs var:Site.name ?><?cs else ?>中小企业公共服务平台<?cs /if ?></b>
                <span><?cs var:Site.slogan ?></span>
            </div>
        </a>
        <?cs call:search_box("q-top", "找服务", "/services", "输入项目关键词", "找服务") ?>
        <button class="button quiet fold" type="button" popovertarget="nav">
            <?cs call:icon("menu") ?>菜单
        </button>
    </div>
    <nav class="nav drawer" id="nav" popover aria-label="主导航">
        <div class="wrap">
            <ul>
                <?cs call:nav_item("home", "/", "首页") ?>
                <?cs call:nav_item("services", "/services", "找服务") ?>
                <?cs call:nav_item("needs", "/needs", "服务需求") ?>
                <?cs call:nav_item("news", "/news", "通知与政策") ?>
                <?cs call:nav_item("guides", "/guides", "办事指南") ?>
                <?cs call:nav_item("providers", "/providers", "服务机构") ?>
                <?cs call:nav_item("experts", "/experts", "专家") ?>
                <?cs call:nav_item("activities", "/activities", "活动") ?>
                <?cs call:nav_item("windows", "/windows", "窗口") ?>
            </ul>
        </div>
    </nav>
</div>

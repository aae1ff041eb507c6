<?cs # The document of a back office: menu at the left in the groups of the manuals, breadcrumb, title, one
       primary action. Nothing here is public; every answer is no-store. Reads what head reads,
       Page.{body,elder,back,flash,errors,crumbs},
       Office.{name,url,menu.N.{name,icon,url,current,items.N.{name,url,count,current}}} (an entry without
       items stands alone), Visitor.{name,org,org_url,unread,messages_url,token,key},
       Site.{name,hotline,hotline_support,organizer,demo,static}.
?>
<!DOCTYPE html>
<?cs include!"macros/all.cs" ?>

<?cs def:menu_item(item) ?>
    <li>
        <a href="<?cs var:item.url ?>"<?cs if:item.current ?> aria-current="page"<?cs /if ?>>
            <?cs var:item.name ?><?cs call:count(item.count) ?>
        </a>
    </li>
<?cs /def ?>

<html lang="zh-Hans"<?cs if:Page.elder ?> data-elder<?cs /if ?>>
    <head>
        <?cs include!"layout/head.cs" ?>
        <?cs include!"layout/scripts.cs" ?>
        <script src="/static/js/autosave.js?v=<?cs var:Site.static ?>" defer></script>
        <script src="/static/js/pick.js?v=<?cs var:Site.static ?>" defer></script>
    </head>
    <body>
        <a class="skip" href="#main">跳到正文</a>
        <header>
            <div class="topbar slim">
                <div class="wrap">
                    <ul>
                        <li><a href="/"><?cs var:Site.name ?></a></li>
                        <li><?cs call:logout_form(Visitor.token, Visitor.key) ?></li>
                    </ul>
                    <ul>
                        <?cs if:Visitor.org ?>
                            <li class="optional">
                                <a href="<?cs var:Visitor.org_url ?>">
                                    <?cs call:icon("building") ?><?cs var:Visitor.org ?>
                                </a>
                            </li>
                        <?cs /if ?>
                        <li class="optional"><?cs call:icon("user") ?> <?cs var:Visitor.name ?></li>
                        <?cs if:Visitor.messages_url ?>
                            <li>
                                <a href="<?cs var:Visitor.messages_url ?>">
                                    <?cs call:icon("bell") ?>消息
                                    <?cs if:Visitor.unread ?> <?cs var:Visitor.unread ?><?cs /if ?>
                                </a>
                            </li>
                        <?cs /if ?>
                        <li class="optional"><?cs call:elder_link() ?></li>
                    </ul>
                </div>
            </div>
            <div class="masthead slim">
                <div class="wrap upper">
                    <a class="brand" href="<?cs var:Office.url ?>">
                        <?cs call:brand_mark() ?>
                        <div><b><?cs var:Office.name ?></b><span><?cs var:Site.name ?></span></div>
                    </a>
                    <button class="button quiet fold" type="button" popovertarget="menu">
                        <?cs call:icon("menu") ?>菜单
                    </button>
                </div>
            </div>
        </header>
        <div class="office">
            <nav class="menu drawer" id="menu" popover aria-label="功能菜单">
                <ul>
                    <?cs each:group = Office.menu ?>
                        <li>
                            <?cs if:subcount(group.items) > #0 ?>
                                <h2><?cs call:icon(group.icon) ?><?cs var:group.name ?></h2>
                                <ul>
                                    <?cs each:item = group.items ?><?cs call:menu_item(item) ?><?cs /each ?>
                                </ul>
                            <?cs else ?>
                                <a class="top" href="<?cs var:group.url ?>"<?cs if:group.current ?>
                                        aria-current="page"<?cs /if ?>>
                                    <?cs call:icon(group.icon) ?><?cs var:group.name ?>
                                </a>
                            <?cs /if ?>
                        </li>
                    <?cs /each ?>
                </ul>
            </nav>
            <main id="main" data-owner="<?cs var:Visitor.org ?>·<?cs var:Visitor.name ?>">
                <?cs include!"layout/messages.cs" ?>
                <?cs call:crumbs() ?>
                <?cs include!Page.body ?>
            </main>
        </div>
        <footer class="footer slim">
            <div class="wrap">
                <div class="marks">
                    <?cs if:Site.hotline ?><span>服务热线 <?cs var:Site.hotline ?></span><?cs /if ?>
                    <?cs if:Site.hotline_support ?>
                        <span>技术支持 <?cs var:Site.hotline_support ?></span>
                    <?cs /if ?>
                    <a href="/help">帮助</a>
                    <a href="/accessibility">无障碍说明</a>
                    <a href="/fault">找错</a>
                    <?cs if:Site.organizer ?><span><?cs var:Site.organizer ?></span><?cs /if ?>
                    <?cs if:Site.demo ?><span>页面内容均为虚构</span><?cs /if ?>
                </div>
            </div>
        </footer>
    </body>
</html>

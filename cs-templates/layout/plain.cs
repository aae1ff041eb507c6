<?cs # A document that needs nothing: no settings, no session, no database. For errors and for a platform
       that is not ready. Reads Page.{body,title,elder}; Site.* only where it is there.
?>
<!DOCTYPE html>
<?cs include!"macros/all.cs" ?>
<html lang="zh-Hans"<?cs if:Page.elder ?> data-elder<?cs /if ?>>
    <head><?cs include!"layout/head.cs" ?></head>
    <body>
        <a class="skip" href="#main">跳到正文</a>
        <header>
            <div class="masthead">
                <div class="wrap upper">
                    <a class="brand" href="/">
                        <?cs call:brand_mark() ?>
                        <div>
                            <b>
                                <?cs if:Site.name ?>
                                    <?cs var:Site.name ?>
                                <?cs else ?>
                                    中小企业公共服务平台
                                <?cs /if ?>
                            </b>
                            <span><?cs var:Site.slogan ?></span>
                        </div>
                    </a>
                </div>
            </div>
        </header>
        <main id="main"><?cs include!Page.body ?></main>
    </body>
</html>

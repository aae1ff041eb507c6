<?cs # The document of a public page. Reads what head, scripts, top, masthead and foot read, and
       Page.{body,elder,flash,errors}; open sets Macro.masthead. The page itself is Page.body; it finds all macros.
?>
<!DOCTYPE html>
<?cs include!"macros/all.cs" ?>
<html lang="zh-Hans"<?cs if:Page.elder ?> data-elder<?cs /if ?>>
    <head>
        <?cs include!"layout/head.cs" ?>
        <script src="/static/js/session.js?v=<?cs var:Site.static ?>" defer></script>
        <?cs include!"layout/scripts.cs" ?>
    </head>
    <body>
        <a class="skip" href="#main">跳到正文</a>
        <header>
            <?cs include!"layout/top.cs" ?>
            <?cs if:Macro.masthead == "open" ?><?cs include!"layout/open-masthead.cs" ?>
            <?cs else ?><?cs include!"layout/masthead.cs" ?><?cs /if ?>
        </header>
        <main id="main">
            <?cs include!"layout/messages.cs" ?>
            <?cs include!Page.body ?>
        </main>
        <?cs include!"layout/foot.cs" ?>
    </body>
</html>

<?cs # Top bar: who one is, the large-text version, help, hotline. The same for everybody; session.js fills
       in the visitor. Reads Page.{back,elder}, Site.hotline.
?>
<div class="topbar">
    <div class="wrap">
        <ul data-session>
            <li class="optional">您好，欢迎来到本平台</li>
            <li><a class="strong" href="/login">请登录</a></li>
            <li><a href="/register">免费注册</a></li>
        </ul>
        <ul>
            <li class="optional"><a href="/windows"><?cs call:icon("pin") ?>各地窗口</a></li>
            <li><?cs call:elder_link() ?></li>
            <li class="optional"><a href="/help">帮助</a></li>
            <?cs if:Site.hotline ?>
                <li class="optional">
                    <a class="nowrap" href="tel:<?cs var:Site.hotline_tel ?>">
                        <?cs call:icon("phone") ?><?cs var:Site.hotline ?>
                    </a>
                </li>
            <?cs /if ?>
        </ul>
    </div>
</div>

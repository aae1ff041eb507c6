<?cs # Home in the large-text version: few things, big. Part.home as in home.cs ?>

<?cs def:elder_task(url, icon, name, text) ?>
    <li>
        <a href="<?cs var:url ?>">
            <?cs call:badge(icon) ?>
            <b><?cs var:name ?><?cs call:icon("arrow") ?></b>
            <span><?cs var:text ?></span>
        </a>
    </li>
<?cs /def ?>

<section class="hero" aria-labelledby="h">
    <div class="wrap">
        <?cs call:art_hero() ?>
        <h1 id="h">想办什么事？</h1>
        <p class="lead">点下面的一件，或直接打电话 <span class="nowrap"><?cs var:Site.hotline ?></span></p>
    </div>
</section>
<div class="wrap">
    <ul class="tasks three">
        <?cs call:elder_task("/services", "search", "找服务", "找机构帮忙，先看价格") ?>
        <?cs call:elder_task("/enterprise/needs/new", "need", "提需求", "说出难处，窗口来对接") ?>
        <?cs call:elder_task("/complaints/", "complaint", "投诉", "有人欠钱，服务不好") ?>
        <?cs call:elder_task("/size-test", "scale", "测规模", "看是小型还是微型") ?>
        <?cs call:elder_task("/guides", "file", "办事指南", "要带什么、找谁") ?>
        <?cs call:elder_task("tel:" + Site.hotline_tel, "phone", "打电话", "工作日有人接听") ?>
    </ul>
</div>
<section class="section">
    <div class="wrap stack wide">
        <div>
            <?cs call:head("通知公告", "", "", "") ?>
            <ul class="rows">
                <?cs loop:i = #0, #2, #1 ?>
                    <?cs with:a = Part.home.notices[i] ?>
                        <?cs if:a.title ?>
                            <li>
                                <div class="body">
                                    <a class="title" href="/news/<?cs var:a.id ?>"><?cs var:a.title ?></a>
                                    <?cs if:a.summary ?><p><?cs var:a.summary ?></p><?cs /if ?>
                                </div>
                            </li>
                        <?cs /if ?>
                    <?cs /with ?>
                <?cs /loop ?>
            </ul>
            <p class="gap-top"><a class="button quiet" href="/news">更多通知</a></p>
        </div>
        <?cs with:w = Part.home.windows.0 ?>
            <div class="card tint stack">
                <h2>到窗口办</h2>
                <p><?cs var:w.name ?>：<?cs var:w.address ?>。带上营业执照，有人帮您填。</p>
                <p class="actions">
                    <a class="button" href="tel:<?cs var:w.phone ?>"><?cs call:icon("phone") ?>打给窗口</a>
                    <a class="button quiet" href="/windows">换一个地区</a>
                </p>
            </div>
        <?cs /with ?>
    </div>
</section>

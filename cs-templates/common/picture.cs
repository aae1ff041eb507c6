<?cs # One picture. Data.picture: id title width height large,medium,small.{url,width,height} created_at;
       Data.picture_url; Data.places.N.{title,url}; Form.picture_rename ?>

<?cs def:picture_size(name, size) ?>
    <li>
        <a href="<?cs var:size.url ?>"><?cs var:name ?></a> <span class="muted"><?cs var:size.width ?> × <?cs var:size.height ?></span>
    </li>
<?cs /def ?>

<?cs call:page_head_open(Data.picture.title, "上传于 " + Data.picture.created_at) ?>
    <a class="button quiet danger" href="<?cs var:Data.picture_url ?>/delete">
        <?cs call:icon("trash") ?>删除
    </a>
<?cs call:page_head_close() ?>
<div class="split">
    <div class="stack wide">
        <img class="whole" src="<?cs var:Data.picture.large.url ?>"
                width="<?cs var:Data.picture.large.width ?>" height="<?cs var:Data.picture.large.height ?>"
                alt="<?cs var:Data.picture.title ?>">
    </div>
    <aside class="stack" aria-label="图片信息">
        <section class="card stack">
            <h2>名称</h2>
            <?cs call:form(Form.picture_rename) ?>
        </section>
        <section class="card stack">
            <h2>系统生成的三张图片</h2>
            <ul class="stack">
                <?cs call:picture_size("大图", Data.picture.large) ?>
                <?cs call:picture_size("中图", Data.picture.medium) ?>
                <?cs call:picture_size("小图", Data.picture.small) ?>
            </ul>
            <p class="small muted">
                原图 <?cs var:Data.picture.width ?> × <?cs var:Data.picture.height ?>，不公开。
            </p>
        </section>
        <section class="card stack">
            <h2>用在哪里</h2>
            <?cs if:subcount(Data.places) > #0 ?>
                <ul class="stack">
                    <?cs each:p = Data.places ?>
                        <li><a href="<?cs var:p.url ?>"><?cs var:p.title ?></a></li>
                    <?cs /each ?>
                </ul>
            <?cs else ?>
                <p class="muted">还没有用到。</p>
            <?cs /if ?>
        </section>
    </aside>
</div>

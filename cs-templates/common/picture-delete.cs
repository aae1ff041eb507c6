<?cs # 删除图片. Data.picture: title small.{url,width,height}; Data.picture_url; Data.places.N.{title,url};
       Form.picture_delete ?>
<div class="narrow">
    <?cs if:subcount(Data.places) > #0 ?>
        <?cs call:page_head("这张图片正在使用，不能删除", Data.picture.title) ?>
        <p>请先在下面这些地方换掉它，再来删除。</p>
        <ul class="stack gap-s">
            <?cs each:p = Data.places ?>
                <li><a href="<?cs var:p.url ?>"><?cs var:p.title ?></a></li>
            <?cs /each ?>
        </ul>
        <p class="actions gap-top"><a class="button" href="<?cs var:Data.picture_url ?>">返回图片</a></p>
    <?cs else ?>
        <?cs call:page_head("删除这张图片？", Data.picture.title) ?>
        <p>
            <img src="<?cs var:Data.picture.small.url ?>" width="<?cs var:Data.picture.small.width ?>"
                    height="<?cs var:Data.picture.small.height ?>" alt="">
        </p>
        <p>删除后不能恢复；还没有产品或服务使用它。</p>
        <div class="actions gap-top">
            <?cs call:button_form(Form.picture_delete, "danger", "") ?>
            <a class="button quiet" href="<?cs var:Data.picture_url ?>">不删除</a>
        </div>
    <?cs /if ?>
</div>

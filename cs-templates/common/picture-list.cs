<?cs # 图片空间. Data.pictures.N: id title width height uses small.{url,width,height} created_at.date;
       Data.base_url, Data.total, Data.filtered; Form.pictures; Pager ?>
<?cs call:page_head_open("图片空间", "共 " + Data.total + " 张。产品、服务的首图和描述里的图片都从这里选。") ?>
    <a class="button" href="<?cs var:Data.base_url ?>/new"><?cs call:icon("upload") ?>上传</a>
<?cs call:page_head_close() ?>
<?cs if:subcount(Data.pictures) > #0 || Data.filtered ?>
    <?cs call:filters_open(Data.base_url, "搜索条件") ?>
        <?cs each:x = Form.pictures.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("查图片") ?>
<?cs /if ?>
<?cs if:subcount(Data.pictures) > #0 ?>
    <ul class="pictures">
        <?cs each:p = Data.pictures ?>
            <li>
                <a href="<?cs var:Data.base_url ?>/<?cs var:p.id ?>">
                    <img src="<?cs var:p.small.url ?>" width="<?cs var:p.small.width ?>"
                            height="<?cs var:p.small.height ?>" alt="" loading="lazy">
                    <b><?cs var:p.title ?></b>
                    <span>
                        <?cs var:p.width ?> × <?cs var:p.height ?><?cs if:p.uses ?> · 已使用<?cs /if ?>
                    </span>
                </a>
            </li>
        <?cs /each ?>
    </ul>
    <?cs call:pager("张") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到图片", "可以换一个词。") ?>
        <a class="button" href="<?cs var:Data.base_url ?>">看全部图片</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有图片", "先上传几张，发布时就能选用；手机拍的照片也可以。") ?>
        <a class="button" href="<?cs var:Data.base_url ?>/new">上传图片</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

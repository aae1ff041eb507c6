<?cs # 发布产品, 修改产品. Data.{title,state,category,profile_missing}; Data.product when there is one;
       Data.library.N and Data.chosen.N: pictures; Form.product ?>
<?cs include!"common/picture-choice.cs" ?>
<div class="narrow">
    <?cs if:Data.category ?>
        <?cs call:page_head_open(Data.title, "类目：" + Data.category) ?>
            <a class="button quiet" href="/enterprise/products/new">重新选择类目</a>
        <?cs call:page_head_close() ?>
    <?cs else ?>
        <?cs call:page_head_open(Data.title, Data.product.title) ?>
            <?cs call:status(Data.product.state_kind, Data.product.state_word, "") ?>
        <?cs call:page_head_close() ?>
    <?cs /if ?>
    <?cs if:Data.profile_missing ?>
        <?cs call:notice_open("wait") ?>
            <b>企业资料还没有填完整，现在只能保存草稿。</b><a href="/enterprise/profile">去填写企业资料</a>，
            填完再来发布。
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs if:Data.product.takedown_reason ?>
        <?cs call:notice_open("urgent") ?>
            <b><?cs var:Data.product.window_name ?>下架的理由：</b><?cs var:Data.product.takedown_reason ?>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs call:form_open(Form.product) ?>
        <?cs call:group_open("基本信息") ?>
            <?cs call:field(Form.product.fields.category) ?>
            <?cs call:field(Form.product.fields.title) ?>
            <?cs call:field(Form.product.fields.negotiable) ?>
            <?cs call:field(Form.product.fields.price) ?>
            <?cs call:field(Form.product.fields.unit) ?>
        <?cs call:group_close() ?>
        <?cs call:group_open("首图") ?>
            <div class="gallery-field" data-gallery="/enterprise/pictures">
                <?cs call:picture_choice(Form.product.fields.pictures) ?>
                <?cs call:picture_choice(Form.product.fields.pictures2) ?>
                <?cs call:picture_choice(Form.product.fields.pictures3) ?>
                <?cs call:picture_choice(Form.product.fields.pictures4) ?>
                <?cs call:picture_choice(Form.product.fields.pictures5) ?>
            </div>
            <p class="small muted" data-plain>
                没有合适的图片？先保存草稿，再到<a href="/enterprise/pictures/new">图片空间上传</a>。
            </p>
        <?cs call:group_close() ?>
        <?cs call:group_open("商品描述") ?>
            <div data-library="/enterprise/pictures">
                <?cs call:field(Form.product.fields.description) ?>
            </div>
        <?cs call:group_close() ?>
        <p class="actions">
            <?cs if:Data.state == "on_sale" ?>
                <button type="submit" class="button big">保存修改</button>
            <?cs elif:Data.state == "draft" ?>
                <button type="submit" class="button big">发布</button>
                <button type="submit" class="button big quiet" name="_draft" value="draft">保存草稿</button>
            <?cs else ?>
                <button type="submit" class="button big">重新上架</button>
                <button type="submit" class="button big quiet" name="_draft" value="keep">保存修改</button>
            <?cs /if ?>
        </p>
        <p class="small muted">
            <?cs if:Data.state == "on_sale" ?>
                这件产品正在出售，保存后马上按新内容公开。
            <?cs elif:Data.state == "taken_down" ?>
                改好后申请重新上架，由<?cs var:Data.product.window_name ?>看过后恢复。
            <?cs else ?>
                发布后马上公开，不用审核；发布的内容应真实，不夸大。
            <?cs /if ?>
        </p>
    <?cs call:form_end() ?>
</div>

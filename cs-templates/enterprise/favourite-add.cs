<?cs # 收藏. Data.favourite: own.{name,note} kind url key; Data.has; Form.favourite_add ?>
<div class="narrow">
    <?cs if:Data.has ?>
        <?cs call:page_head("已在收藏中", Data.favourite.own.name) ?>
        <p class="actions">
            <a class="button" href="/enterprise/favourites">看我的收藏</a>
            <a class="button quiet" href="<?cs var:Data.favourite.url ?>">返回</a>
        </p>
    <?cs else ?>
        <?cs call:page_head("收藏“" + Data.favourite.own.name + "”？", Data.favourite.kind) ?>
        <?cs if:Data.favourite.own.note ?><p><?cs var:Data.favourite.own.note ?></p><?cs /if ?>
        <p class="muted">收藏只有您自己看得到，在企业管理中心的“我的收藏”里。</p>
        <div class="actions gap-top">
            <?cs call:button_form(Form.favourite_add, "", "star") ?>
            <a class="button quiet" href="<?cs var:Data.favourite.url ?>">不收藏，返回</a>
        </div>
    <?cs /if ?>
</div>

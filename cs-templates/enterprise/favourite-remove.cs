<?cs # 取消收藏. Data.favourite: own.name kind; Form.favourite_remove ?>
<div class="narrow">
    <?cs call:page_head("取消收藏？", Data.favourite.own.name) ?>
    <div class="actions gap-top">
        <?cs call:button_form(Form.favourite_remove, "danger", "") ?>
        <a class="button quiet" href="/enterprise/favourites">不取消</a>
    </div>
</div>

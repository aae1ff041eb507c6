<?cs # 删除 a category. Data.name, Data.list_url; Form.category_delete ?>
<div class="narrow">
    <?cs call:page_head("删除这个评选类别？", Data.name) ?>
    <p>还没有人填报，删除后可以重新添加。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.category_delete, "danger", "") ?>
        <a class="button quiet" href="<?cs var:Data.list_url ?>">返回</a>
    </div>
</div>

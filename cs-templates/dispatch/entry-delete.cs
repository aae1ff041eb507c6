<?cs # 删除 a draft. Data.entry, Data.sheet; Form.award_delete ?>
<div class="narrow">
    <?cs call:page_head("删除这份草稿？", Data.entry.title + " · " + Data.entry.category + " · " + Data.entry.number) ?>
    <p>填写的内容和已上传的附件都会删除，不能恢复。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.award_delete, "danger", "") ?>
        <a class="button quiet" href="<?cs var:Data.sheet.list_url ?>">不删除</a>
    </div>
</div>

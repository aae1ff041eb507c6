<?cs # 删除 a draft. Data.filing: month_words url; Form.delete ?>
<div class="narrow">
    <?cs call:page_head("删除这份草稿？", Data.filing.month_words + "调度数据") ?>
    <p>填写的数字和上传的附件一起删除，不能恢复。</p>
    <div class="actions gap-top">
        <?cs call:button_form(Form.delete, "danger", "") ?>
        <a class="button quiet" href="<?cs var:Data.filing.url ?>">不删除</a>
    </div>
</div>

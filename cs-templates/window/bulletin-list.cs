<?cs # 季通报. Data.bulletins.N: id year quarter title author updated_at; Pager ?>
<?cs call:page_head_open("季通报", "按审核通过的调度数据起草，修改后导出。") ?>
    <a class="button" href="/window/bulletins/new"><?cs call:icon("plus") ?>起草通报</a>
<?cs call:page_head_close() ?>
<?cs if:subcount(Data.bulletins) > #0 ?>
    <?cs call:table_open("季通报") ?>
        <?cs call:th("通报") ?>
        <?cs call:th("起草人") ?>
        <?cs call:th("最后修改") ?>
        <?cs call:table_body() ?>
        <?cs each:b = Data.bulletins ?>
            <tr>
                <?cs call:row_name("/window/bulletins/" + b.id, b.title, "") ?>
                <?cs call:td("起草人", b.author) ?>
                <?cs call:td("最后修改", b.updated_at) ?>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("份") ?>
<?cs else ?>
    <?cs call:empty_open("还没有通报", "选一个季度，平台按数据写出初稿。") ?>
        <a class="button" href="/window/bulletins/new">起草通报</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

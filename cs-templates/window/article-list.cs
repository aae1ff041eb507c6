<?cs # 文章. Data.pieces.N: id url title column_name region window_name editor_name state_word state_kind
       shown_at.date; Data.{filtered,many,looked_at,may_end}; Form.articles; Pager ?>
<?cs call:page_head_open("文章", "您的窗口及下级窗口的文章，新的在前。") ?>
    <a class="button" href="/window/articles/new"><?cs call:icon("plus") ?>写文章</a>
<?cs call:page_head_close() ?>
<?cs call:filters_open("/window/articles", "查找条件") ?>
    <?cs each:x = Form.articles.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查文章") ?>
<?cs if:Data.many ?>
    <?cs call:notice("", "超过 " + Data.many + " 篇，只列出最近的；请用条件缩小范围。") ?>
<?cs /if ?>
<?cs if:Data.looked_at ?>
    <?cs call:notice("", "只在最近的 " + Data.looked_at + " 篇里查找。") ?>
<?cs /if ?>
<?cs if:subcount(Data.pieces) > #0 ?>
    <?cs if:Data.may_end ?>
        <?cs call:pick_open("文章", "篇") ?>
            <?cs call:pick_button("/window/articles/batch/withdraw", "批量撤回") ?>
        <?cs call:pick_body() ?>
    <?cs /if ?>
    <?cs call:table_open("文章") ?>
        <?cs if:Data.may_end ?><?cs call:th_pick() ?><?cs /if ?>
        <?cs call:th("标题") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("窗口") ?>
        <?cs call:th("撰写") ?>
        <?cs call:th("发布日期") ?>
        <?cs call:table_body() ?>
        <?cs each:p = Data.pieces ?>
            <tr>
                <?cs if:Data.may_end ?><?cs call:td_pick(p.id, p.title) ?><?cs /if ?>
                <?cs call:row_name(p.url, p.title, p.column_name + " · " + p.region) ?>
                <td data-label="状态"><?cs call:status(p.state_kind, p.state_word, "") ?></td>
                <?cs call:td("窗口", p.window_name) ?>
                <?cs call:td("撰写", p.editor_name) ?>
                <td data-label="发布日期"><span class="nowrap"><?cs var:p.shown_at.date ?></span></td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs if:Data.may_end ?><?cs call:pick_close() ?><?cs /if ?>
    <?cs call:pager("篇") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到文章", "可以换一个词，或去掉条件。") ?>
        <a class="button" href="/window/articles">看全部文章</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有文章", "写好后由另一位发布人审核，再公开。") ?>
        <a class="button" href="/window/articles/new">写文章</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

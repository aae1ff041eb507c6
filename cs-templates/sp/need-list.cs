<?cs # 企业需求. Data.needs.N as keeper/quote.h; Data.own, Data.filtered, Data.save_url; Data.searches.N: id
       name; Form.offers; Pager ?>
<?cs call:page_head_open("企业需求", "现在可以响应的需求，新发布的在前。") ?>
    <a class="button quiet" href="<?cs var:Data.save_url ?>"><?cs call:icon("bell") ?>保存这个条件</a>
<?cs call:page_head_close() ?>
<?cs call:filters_open("/sp/needs", "搜索条件") ?>
    <?cs each:x = Form.offers.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查需求") ?>
<div class="stack">
    <?cs if:subcount(Data.searches) > #0 ?>
        <p class="line">
            <span class="muted small">保存的条件</span>
            <?cs each:s = Data.searches ?>
                <a class="chip" href="/sp/searches/<?cs var:s.id ?>"><?cs var:s.name ?></a>
            <?cs /each ?>
        </p>
    <?cs /if ?>
    <?cs if:subcount(Data.needs) > #0 ?>
        <?cs call:table_open("企业需求") ?>
            <?cs call:th("需求") ?>
            <?cs call:th("预算") ?>
            <?cs call:th("地区") ?>
            <?cs call:th_num("已响应") ?>
            <?cs call:th("响应截止") ?>
            <?cs call:th_hidden("操作") ?>
            <?cs call:table_body() ?>
            <?cs each:n = Data.needs ?>
                <tr>
                    <?cs call:row_name("/sp/needs/" + n.id, n.title, n.number + " · " + n.category + " · " + n.enterprise) ?>
                    <?cs call:td("预算", n.budget) ?>
                    <?cs call:td("地区", n.region) ?>
                    <?cs call:td_num("已响应", n.responses + " 家") ?>
                    <td data-label="响应截止">
                        <?cs var:n.deadline ?>
                        <?cs if:n.left ?><p class="small urgent"><?cs var:n.left ?></p><?cs /if ?>
                    </td>
                    <td class="actions-cell">
                        <?cs if:n.quote_word ?>
                            <?cs call:status(n.quote_kind, n.quote_word, "") ?>
                        <?cs else ?>
                            <?cs call:action("/sp/needs/" + n.id + "/quote", "响应", "edit") ?>
                        <?cs /if ?>
                    </td>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
        <?cs call:pager("条") ?>
    <?cs elif:Data.own && !Data.filtered ?>
        <?cs call:empty_open("您的服务类别里现在没有可以响应的需求", "可以看全部类别；也可以保存条件，有新需求时发消息告诉您。") ?>
            <a class="button" href="/sp/needs?category=all">看全部类别</a>
            <a class="button quiet" href="<?cs var:Data.save_url ?>">保存这个条件</a>
        <?cs call:empty_close() ?>
    <?cs else ?>
        <?cs call:empty_open("没有找到需求", "可以换一个词、换类别或地区；也可以保存条件，有新需求时发消息告诉您。") ?>
            <a class="button" href="/sp/needs?category=all">看全部需求</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
</div>

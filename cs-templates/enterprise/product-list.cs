<?cs # 我的产品. Data.products.N: id title category state_word state_kind price cover_url takedown_reason
       updated_at.date asked_at.date may_withdraw may_offer may_delete; Data.tabs.N; Data.filtered;
       Form.products; Pager ?>
<?cs call:page_head_open("我的产品", "发布后立即公开，不用审核；企业资料要先填完整。") ?>
    <a class="button" href="/enterprise/products/new"><?cs call:icon("plus") ?>发布产品</a>
<?cs call:page_head_close() ?>
<?cs call:tabs("状态", Data.tabs) ?>
<?cs call:filters_open("/enterprise/products", "搜索条件") ?>
    <?cs each:x = Form.products.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查产品") ?>
<?cs if:subcount(Data.products) > #0 ?>
    <?cs call:table_open("我的产品") ?>
        <?cs call:th("产品") ?>
        <?cs call:th("状态") ?>
        <?cs call:th("价格") ?>
        <?cs call:th("最近修改") ?>
        <?cs call:th_hidden("操作") ?>
        <?cs call:table_body() ?>
        <?cs each:p = Data.products ?>
            <tr>
                <th scope="row">
                    <div class="thumb-line">
                        <?cs if:p.cover_url ?>
                            <img src="<?cs var:p.cover_url ?>" alt="" width="64" height="64" loading="lazy">
                        <?cs else ?>
                            <?cs call:badge("cart") ?>
                        <?cs /if ?>
                        <div>
                            <a class="title" href="/enterprise/products/<?cs var:p.id ?>">
                                <?cs var:p.title ?>
                            </a>
                            <span class="small muted">
                                <?cs if:p.category ?><?cs var:p.category ?><?cs else ?>未选类目<?cs /if ?>
                            </span>
                        </div>
                    </div>
                </th>
                <td data-label="状态">
                    <?cs call:status(p.state_kind, p.state_word, "") ?>
                    <?cs if:p.asked_at ?>
                        <p class="small muted"><?cs var:p.asked_at.date ?> 已申请重新上架</p>
                    <?cs elif:p.takedown_reason ?>
                        <p class="small"><?cs var:p.takedown_reason ?></p>
                    <?cs /if ?>
                </td>
                <td data-label="价格"><?cs call:price_of(p) ?></td>
                <?cs call:td("最近修改", p.updated_at.date) ?>
                <td class="actions-cell">
                    <?cs call:action("/enterprise/products/" + p.id + "/edit", "修改", "edit") ?>
                    <?cs if:p.may_offer ?>
                        <?cs call:action("/enterprise/products/" + p.id + "/on-sale", p.offer_word, "upload") ?>
                    <?cs /if ?>
                    <?cs if:p.may_withdraw ?>
                        <?cs call:action_danger("/enterprise/products/" + p.id + "/off-sale", "下架", "close") ?>
                    <?cs /if ?>
                    <?cs if:p.may_delete ?>
                        <?cs call:action_danger("/enterprise/products/" + p.id + "/delete", "删除", "trash") ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("件") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到产品", "可以换一个词，或看别的状态。") ?>
        <a class="button" href="/enterprise/products">看全部产品</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty_open("还没有发布过产品", "选好类目，填标题、价格，选几张图片，就能在平台上公开。") ?>
        <a class="button" href="/enterprise/products/new">发布产品</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

<?cs # 产品管理 of a window. Data.products.N: id title category enterprise_name window_name state_word
       state_kind price cover_url takedown_reason changed_at asked_at updated_at; Data.tabs.N;
       Data.{filtered,down}; Form.products; Pager ?>
<?cs call:page_head("产品管理", "本窗口和下级窗口的企业发布的产品。产品不用审核；违规的可以下架，并写明理由。") ?>
<?cs call:tabs("状态", Data.tabs) ?>
<?cs call:filters_open("/window/products", "搜索条件") ?>
    <?cs each:x = Form.products.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查产品") ?>
<?cs if:subcount(Data.products) > #0 ?>
    <?cs call:pick_open("产品", "件") ?>
        <?cs if:Data.down ?>
            <?cs call:pick_button("/window/products/batch/restore", "批量恢复") ?>
        <?cs else ?>
            <?cs call:pick_button("/window/products/batch/takedown", "批量下架") ?>
        <?cs /if ?>
    <?cs call:pick_body() ?>
    <?cs call:table_open("产品") ?>
        <?cs call:th_pick() ?>
        <?cs call:th("产品") ?>
        <?cs call:th("企业") ?>
        <?cs call:th("状态") ?>
        <?cs call:th_num("价格") ?>
        <?cs call:th("最近修改") ?>
        <?cs call:table_body() ?>
        <?cs each:p = Data.products ?>
            <tr>
                <?cs call:td_pick(p.id, p.title) ?>
                <th scope="row">
                    <div class="thumb-line">
                        <?cs if:p.cover_url ?>
                            <img src="<?cs var:p.cover_url ?>" alt="" width="64" height="64" loading="lazy">
                        <?cs else ?>
                            <?cs call:badge("cart") ?>
                        <?cs /if ?>
                        <div>
                            <a class="name" href="/window/products/<?cs var:p.id ?>">
                                <?cs var:p.title ?>
                            </a>
                            <span class="small muted"><?cs var:p.category ?></span>
                        </div>
                    </div>
                </th>
                <td data-label="企业">
                    <?cs var:p.enterprise_name ?>
                    <p class="small muted"><?cs var:p.window_name ?></p>
                </td>
                <td data-label="状态">
                    <?cs if:p.asked_at ?>
                        <?cs call:status("wait", "申请恢复", "") ?>
                        <p class="small muted"><?cs var:p.asked_at.date ?> 申请</p>
                    <?cs else ?>
                        <?cs call:status(p.state_kind, p.state_word, "") ?>
                        <?cs if:p.takedown_reason ?>
                            <p class="small"><?cs var:p.takedown_reason ?></p>
                        <?cs /if ?>
                    <?cs /if ?>
                </td>
                <td class="num" data-label="价格"><?cs call:price_of(p) ?></td>
                <?cs call:td("最近修改", p.updated_at.date) ?>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pick_close() ?>
    <?cs call:pager("件") ?>
<?cs elif:Data.filtered ?>
    <?cs call:empty_open("没有找到产品", "可以换一个词，或看别的状态。") ?>
        <a class="button" href="/window/products">看在售的产品</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:empty("这里没有产品", "企业发布、下架或申请恢复的产品会列在这里。") ?>
<?cs /if ?>

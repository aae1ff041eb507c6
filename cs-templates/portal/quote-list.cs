<?cs # 行情报价. Data.facets.kind.N, Data.quotes.N.{item spec unit market source kind price_fen change
       direction quoted_on}; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("行情报价", "各市场最近一次报价，仅供参考，不构成交易建议。") ?>
    <div class="split left">
        <?cs call:facets_open() ?><?cs call:facet("类别", Data.facets.kind) ?><?cs call:facets_close() ?>
        <div>
            <?cs call:chips_open() ?><?cs call:chips_close() ?>
            <?cs if:subcount(Data.quotes) > #0 ?>
                <?cs call:table_open("行情报价") ?>
                    <?cs call:th("品名") ?>
                    <?cs call:th("市场") ?>
                    <?cs call:th_num("价格") ?>
                    <?cs call:th_num("涨跌") ?>
                    <?cs call:th("日期") ?>
                    <?cs call:table_body() ?>
                    <?cs each:q = Data.quotes ?>
                        <tr>
                            <th scope="row">
                                <?cs var:q.item ?>
                                <?cs if:q.spec ?><small><?cs var:q.spec ?></small><?cs /if ?>
                            </th>
                            <td data-label="市场"><?cs var:q.market ?></td>
                            <td class="num" data-label="价格">
                                <?cs var:q.price_fen ?><small><?cs var:q.unit ?></small>
                            </td>
                            <td class="num" data-label="涨跌">
                                <?cs var:q.direction ?> <?cs var:q.change ?>
                            </td>
                            <td data-label="日期"><?cs var:q.quoted_on ?></td>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
                <?cs call:pager("条") ?>
            <?cs else ?>
                <?cs call:empty("这一类还没有报价", "换一个类别看看。") ?>
            <?cs /if ?>
        </div>
    </div>
<?cs call:page_close() ?>

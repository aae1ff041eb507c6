<?cs # 调度数据 at the desk. Data.{year,due_month,filtered}; Data.tabs.N; Data.cities.N: name url institutions due filed
       complete on_time accepted; Data.rows.N: name city cells.N (month state figure url late doubts outlier);
       Data.export; Form.desk; Pager ?>

<?cs def:desk_cell(c) ?>
    <td class="num">
        <?cs if:c.figure ?>
            <a href="<?cs var:c.url ?>"><?cs var:c.figure ?></a>
            <?cs if:c.state == "reviewing" ?><small>待审核</small><?cs /if ?>
            <?cs if:c.state == "returned" ?><small>已退回</small><?cs /if ?>
            <?cs if:c.outlier ?><small class="mark">偏离</small><?cs /if ?>
            <?cs if:c.doubts ?><small>有说明</small><?cs /if ?>
            <?cs if:c.late ?><small>迟报</small><?cs /if ?>
        <?cs elif:c.state == "draft" ?>
            <span class="muted">草稿</span>
        <?cs elif:c.state == "missing" ?>
            <b class="mark">未报</b>
        <?cs else ?>
            <span class="muted" role="img" aria-label="不用填报">—</span>
        <?cs /if ?>
    </td>
<?cs /def ?>

<?cs call:page_head_open("调度数据", Data.year + " 年核心服务机构每月填报") ?>
    <a class="button quiet" href="/window/cases?workflow=filing">待审核的填报</a>
<?cs call:page_head_close() ?>
<?cs call:tabs("年度", Data.tabs) ?>
<?cs if:subcount(Data.cities) > #0 ?>
    <section class="card stack gap-top">
        <h2>各市州完整率和及时率（1 – <?cs var:Data.due_month ?> 月）</h2>
        <?cs call:table_open("各市州完整率和及时率") ?>
            <?cs call:th("市州") ?>
            <?cs call:th_num("机构（家）") ?>
            <?cs call:th_num("应报（份）") ?>
            <?cs call:th_num("已报（份）") ?>
            <?cs call:th_num("完整率") ?>
            <?cs call:th_num("及时率") ?>
            <?cs call:th_num("审核率") ?>
            <?cs call:table_body() ?>
            <?cs each:c = Data.cities ?>
                <tr>
                    <th scope="row"><a href="<?cs var:c.url ?>"><?cs var:c.name ?></a></th>
                    <?cs call:td_num("机构（家）", c.institutions) ?>
                    <?cs call:td_num("应报（份）", c.due) ?>
                    <?cs call:td_num("已报（份）", c.filed) ?>
                    <?cs call:td_num("完整率", c.complete) ?>
                    <?cs call:td_num("及时率", c.on_time) ?>
                    <?cs call:td_num("审核率", c.accepted) ?>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
    </section>
<?cs /if ?>
<section class="gap-top">
    <h2>机构 × 月份</h2>
    <?cs call:filters_open("/window/filings", "筛选") ?>
        <input type="hidden" name="year" value="<?cs var:Data.year ?>">
        <?cs each:x = Form.desk.fields ?><?cs if:x.name != "year" ?><?cs call:field(x) ?><?cs /if ?><?cs /each ?>
    <?cs call:filters_close("查询") ?>
    <?cs if:subcount(Data.rows) > #0 ?>
        <?cs call:table_wide_open("机构每月填报") ?>
            <?cs call:th("机构") ?>
            <?cs each:c = Data.rows.0.cells ?><?cs call:th_num(c.month + " 月") ?><?cs /each ?>
            <?cs call:table_body() ?>
            <?cs each:x = Data.rows ?>
                <tr>
                    <th scope="row"><?cs var:x.name ?><small><?cs var:x.city ?></small></th>
                    <?cs each:c = x.cells ?><?cs call:desk_cell(c) ?><?cs /each ?>
                </tr>
            <?cs /each ?>
        <?cs call:table_wide_close() ?>
        <?cs call:pager("家机构") ?>
        <p class="small muted">
            偏离：大于该机构这一年中位数的两倍，或小于一半；有说明：填报时平台提醒过的数字，机构写了原因，点数字看。
        </p>
        <?cs call:export_links(Data.export) ?>
    <?cs elif:Data.filtered ?>
        <?cs call:empty_open("没有找到机构", "可以换一个词，或去掉条件。") ?>
            <a class="button" href="/window/filings">看全部机构</a>
        <?cs call:empty_close() ?>
    <?cs else ?>
        <?cs call:empty("这一年没有核心服务机构", "") ?>
    <?cs /if ?>
</section>

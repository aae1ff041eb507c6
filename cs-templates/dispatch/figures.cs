<?cs # 调度大数据. Data.{year,city,all_url}; Data.tabs.N; Data.total: institutions filings activities attendees served
       revenue expense; Data.by_{city,type,month,domain}.{bars.N,rows.N}; Data.line; Data.export; Form.figures ?>
<?cs include!"common/figures.cs" ?>
<?cs call:page_open("") ?>
    <?cs if:Data.city ?>
        <?cs call:page_head("调度大数据", Data.city + " · " + Data.year + " 年审核通过的调度数据") ?>
    <?cs else ?>
        <?cs call:page_head("调度大数据", Data.year + " 年审核通过的核心服务机构调度数据") ?>
    <?cs /if ?>
    <?cs call:tabs("年度", Data.tabs) ?>
    <?cs call:filters_open("/dispatch/figures", "筛选") ?>
        <?cs each:x = Form.figures.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("查询") ?>
    <?cs if:Data.total.filings == "0" ?>
        <?cs call:empty_open("还没有数据", "审核通过的填报会计入这里。") ?>
            <a class="button" href="/dispatch/">返回首页</a>
        <?cs call:empty_close() ?>
    <?cs else ?>
        <?cs if:Data.all_url ?><p><a href="<?cs var:Data.all_url ?>">看全部市州</a></p><?cs /if ?>
        <?cs call:figure_totals() ?>
        <?cs call:figure_charts() ?>
        <div class="gap-top"><?cs call:export_links(Data.export) ?></div>
        <p class="small muted gap-top">
            活动数：调度期内开展的服务活动数量；参与企业数：参与活动的企业数量；服务企业数：“一对一”精准服务企业的数量。同一企业在不同月份、不同机构分别计数。
        </p>
    <?cs /if ?>
<?cs call:page_close() ?>

<?cs # Sums of filings, for 调度大数据 and the bulletin. Data.total, Data.by_<what>.{bars.N,rows.N}, Data.line as
       put_figure_charts puts them. A chart stands beside the table of the same numbers ?>

<?cs def:figure_totals() ?>
    <dl class="figures">
        <?cs call:figure("填报机构", Data.total.institutions, "家", "填报 " + Data.total.filings + " 份") ?>
        <?cs call:figure("服务活动", Data.total.activities, "场次", "参与企业 " + Data.total.attendees + " 家次") ?>
        <?cs call:figure("服务企业", Data.total.served, "家", "“一对一”精准服务") ?>
        <?cs call:figure("营业收入", Data.total.revenue, "万元", "服务支出 " + Data.total.expense + " 万元") ?>
    </dl>
<?cs /def ?>

<?cs def:figure_table(caption, head, part) ?>
    <?cs call:table_open(caption) ?>
        <?cs call:th(head) ?>
        <?cs call:th_num("机构") ?>
        <?cs call:th_num("活动数") ?>
        <?cs call:th_num("参与企业数") ?>
        <?cs call:th_num("服务企业数") ?>
        <?cs call:table_body() ?>
        <?cs each:x = part.rows ?>
            <tr>
                <th scope="row"><?cs var:x.name ?></th>
                <?cs call:td_num("机构", x.institutions) ?>
                <?cs call:td_num("活动数", x.activities) ?>
                <?cs call:td_num("参与企业数", x.attendees) ?>
                <?cs call:td_num("服务企业数", x.served) ?>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
<?cs /def ?>

<?cs def:figure_part(title, caption, head, part) ?>
    <section class="gap-top">
        <div class="columns two">
            <?cs call:chart_open(title) ?><?cs call:bars(part.bars) ?><?cs call:chart_close() ?>
            <div class="card"><?cs call:figure_table(caption, head, part) ?></div>
        </div>
    </section>
<?cs /def ?>

<?cs def:figure_charts() ?>
    <section class="gap-top">
        <div class="columns two">
            <?cs call:chart_open("每月服务企业数（家）") ?><?cs call:line_chart(Data.line) ?><?cs call:chart_close() ?>
            <div class="card"><?cs call:figure_table("按月份", "月份", Data.by_month) ?></div>
        </div>
    </section>
    <p class="small muted gap-s">单位：机构、服务企业为家，活动为场次，参与企业为家次。</p>
    <?cs call:figure_part("各服务领域的服务企业数（家）", "按服务领域", "服务领域", Data.by_domain) ?>
    <?cs call:figure_part("各市州的服务企业数（家）", "按市州", "市州", Data.by_city) ?>
    <?cs call:figure_part("各类机构的服务企业数（家）", "按机构类型", "机构类型", Data.by_type) ?>
<?cs /def ?>

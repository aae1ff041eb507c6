<?cs # 平台记录 behind the figures of a month. Data.{month_words,filtered,all_url}; Data.records.N: kind_word number
       title party domain_name places at url; Form.records ?>
<?cs call:page_head("平台记录", Data.month_words + "在平台上的订单、咨询和活动") ?>
<?cs call:filters_open("/dispatch/filings/records", "月份") ?>
    <?cs each:x = Form.records.fields ?><?cs call:field(x) ?><?cs /each ?>
<?cs call:filters_close("查询") ?>
<?cs if:Data.filtered ?><p><a href="<?cs var:Data.all_url ?>">看全部服务领域</a></p><?cs /if ?>
<?cs if:subcount(Data.records) > #0 ?>
    <?cs call:table_open("平台记录") ?>
        <?cs call:th("记录") ?>
        <?cs call:th("类型") ?>
        <?cs call:th("服务领域") ?>
        <?cs call:th("企业或参与数") ?>
        <?cs call:th("时间") ?>
        <?cs call:table_body() ?>
        <?cs each:x = Data.records ?>
            <tr>
                <?cs call:row_name(x.url, x.title, x.number) ?>
                <?cs call:td("类型", x.kind_word) ?>
                <?cs call:td("服务领域", x.domain_name) ?>
                <?cs if:x.kind == "activity" ?>
                    <?cs call:td("参与数", x.places + " 家次") ?>
                <?cs else ?>
                    <?cs call:td("企业", x.party) ?>
                <?cs /if ?>
                <?cs call:td("时间", x.at) ?>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <p class="small muted gap-top">
        订单按生效或完成的月份计，咨询按首次回复的月份计，同一企业在一个领域计一次；活动按主办、承办、协办中写有机构全称的计。
    </p>
<?cs else ?>
    <?cs call:empty_open("这个月在平台上没有记录", "线下开展的服务请按台账填报。") ?>
        <a class="button" href="/dispatch/filings">返回列表</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

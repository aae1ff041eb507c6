<?cs # Receipt of a complaint, to print. Data.complaint: number code words window phone_masked url and what
       common/complaint-body.cs reads; Data.{due counted}; Data.days; Data.clocks.N: name limit from counted ?>
<?cs call:page_open("narrow") ?>
    <?cs call:receipt_open("投诉已登记", Data.complaint.number, Data.complaint.created_at) ?>
        <?cs call:receipt_part("请保存") ?>
        <dl class="facts">
            <?cs call:fact("投诉编号", Data.complaint.number) ?>
            <?cs call:fact("查询码", Data.complaint.code) ?>
            <?cs call:fact("办理窗口", Data.complaint.window) ?>
            <?cs call:fact("进度", Data.complaint.words) ?>
        </dl>
        <p class="gap-s">
            有编号和查询码就能看这件投诉，请像密码一样保管。每一步进展都会发短信到 <?cs var:Data.complaint.phone_masked ?>。
        </p>
        <?cs call:receipt_part_close() ?>
        <?cs if:Data.due ?>
            <?cs call:receipt_part("接下来") ?>
            <p>最迟 <b><?cs var:Data.due ?></b>完成这一步。</p>
            <?cs call:receipt_part_close() ?>
            <?cs call:receipt_counted(Data.counted, Data.days) ?>
        <?cs /if ?>
        <?cs call:receipt_part("每一步的期限") ?>
        <?cs call:table_open("每一步的期限和算法") ?>
            <?cs call:th("步骤") ?>
            <?cs call:th("期限") ?>
            <?cs call:th("起算") ?>
            <?cs call:th("怎么算") ?>
            <?cs call:table_body() ?>
            <?cs each:c = Data.clocks ?>
                <tr>
                    <th scope="row"><?cs var:c.name ?></th>
                    <?cs call:td("期限", c.limit) ?>
                    <?cs call:td("起算", c.from) ?>
                    <?cs call:td("怎么算", c.counted) ?>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
        <?cs call:receipt_part_close() ?>
        <?cs call:receipt_part("您提交的内容") ?>
        <?cs include!"common/complaint-body.cs" ?>
        <?cs call:receipt_part_close() ?>
    <?cs call:receipt_close() ?>
    <p class="actions gap-top">
        <a class="button" href="<?cs var:Data.complaint.url ?>">看办理过程</a>
        <a class="button quiet" href="/complaints/">返回首页</a>
    </p>
    <p class="small muted no-print">打印：按 Ctrl+P，或用浏览器菜单的“打印”，只印回执本身。</p>
<?cs call:page_close() ?>

<?cs # 我的投诉. Data.complaints.N: number class respondent city window state words kind created_at.date url due
       step step_url; Pager ?>
<?cs call:page_head_open("我的投诉", "登录后提交的投诉。轮到您办的排在最前；单位名称和电话只有经办人看得到。") ?>
    <a class="button" href="/complaints/new"><?cs call:icon("plus") ?>投诉登记</a>
<?cs call:page_head_close() ?>
<?cs if:subcount(Data.complaints) > #0 ?>
    <?cs call:table_open("我的投诉") ?>
        <?cs call:th("投诉") ?>
        <?cs call:th("进度") ?>
        <?cs call:th("这一步最迟") ?>
        <?cs call:th("办理窗口") ?>
        <?cs call:th("下一步") ?>
        <?cs call:table_body() ?>
        <?cs each:c = Data.complaints ?>
            <tr>
                <?cs call:row_name(c.url, c.respondent, c.number + " · " + c.class + " · " + c.created_at.date + " 登记") ?>
                <td data-label="进度"><?cs call:status(c.kind, c.state, "") ?></td>
                <?cs call:td("这一步最迟", c.due) ?>
                <?cs call:td("办理窗口", c.window) ?>
                <td data-label="下一步">
                    <?cs if:c.step ?>
                        <a href="<?cs var:c.step_url ?>"><?cs var:c.step ?></a>
                    <?cs else ?>
                        <?cs var:c.words ?>
                    <?cs /if ?>
                </td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
    <?cs call:pager("件") ?>
<?cs else ?>
    <?cs call:empty_open("还没有提交过投诉", "被拖欠账款，对服务机构、订单不满意，对窗口工作有意见，都可以登记。") ?>
        <a class="button" href="/complaints/new">投诉登记</a>
    <?cs call:empty_close() ?>
<?cs /if ?>
<p class="small muted gap-top">没有登录时提交的投诉不在这里，请用<a href="/complaints/results">手机号码，或投诉编号和查询码</a>查询。</p>

<?cs # 服务需求. Data.needs.N.{id number title category region budget response_count state_word state_kind
       published_at.date deadline.date}, Data.total, Data.chips.N; Form.needs; Pager ?>
<?cs call:page_open("") ?>
    <?cs call:page_head_open("服务需求", "共 " + Data.total + " 条，均由所在窗口审核；联系方式只给响应的服务机构。") ?>
        <a class="button" href="/enterprise/needs/new"><?cs call:icon("need") ?>发布需求</a>
    <?cs call:page_head_close() ?>
    <?cs call:notice_open("") ?>
        <b>要发布需求？</b>企业<a href="/register/enterprise">免费注册</a>或<a href="/login">登录</a>
        后填写，三五句话即可；所在窗口在 3 个工作日内审核。
    <?cs call:notice_close() ?>
    <?cs call:filters_open("/needs", "搜索条件") ?>
        <?cs each:x = Form.needs.fields ?><?cs call:field(x) ?><?cs /each ?>
    <?cs call:filters_close("查需求") ?>
    <?cs if:subcount(Data.chips) > #0 ?>
        <div class="chips">
            <span class="muted">已选</span>
            <?cs each:c = Data.chips ?><?cs call:chip(c.name, c.url) ?><?cs /each ?>
            <a class="action" href="/needs">全部清除</a>
        </div>
    <?cs /if ?>
    <?cs if:subcount(Data.needs) > #0 ?>
        <?cs call:table_open("服务需求") ?>
            <?cs call:th("需求") ?>
            <?cs call:th("所在地") ?>
            <?cs call:th_num("预算（万元）") ?>
            <?cs call:th_num("响应") ?>
            <?cs call:th("截止") ?>
            <?cs call:th("状态") ?>
            <?cs call:table_body() ?>
            <?cs each:n = Data.needs ?>
                <tr>
                    <?cs call:row_name("/needs/" + n.id, n.title, n.category + " · " + n.published_at.date + " 发布") ?>
                    <?cs call:td("所在地", n.region) ?>
                    <?cs call:td_num("预算（万元）", n.budget) ?>
                    <?cs call:td_num("响应", n.response_count + " 家") ?>
                    <?cs call:td("截止", n.deadline.date) ?>
                    <td data-label="状态"><?cs call:status(n.state_kind, n.state_word, "") ?></td>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
        <?cs call:pager("条") ?>
    <?cs else ?>
        <?cs call:empty_open("没有找到需求", "可以换一个词，或去掉几个条件。") ?>
            <a class="button" href="/needs">看全部需求</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs call:page_close() ?>

<?cs # Every component in every state, from the macros themselves; shown where Site.developer = 1.
       Reads common/styleguide.hdf: Sample.*, Form.sample, Form.kept, Form.press, Form.sift, Page.errors, Pager.
?>

<?cs def:styleguide_icon(name) ?>
    <li><?cs call:icon_big(name) ?><span><?cs var:name ?></span></li>
<?cs /def ?>

<?cs call:page_open("") ?>
    <?cs call:page_head_open("组件与状态", "每个组件一个宏；同一状态全站只有一种写法。") ?>
        <a class="button" href="/">主操作</a>
    <?cs call:page_head_close() ?>
    <div class="stack wide">
        <section class="stack">
            <h2>按钮</h2>
            <p class="actions">
                <button type="button" class="button">主操作</button>
                <button type="button" class="button quiet">次操作</button>
                <button type="button" class="button plain">轻操作</button>
                <button type="button" class="button danger">撤销订单</button>
                <button type="button" class="button" disabled>不可用</button>
                <button type="button" class="button" aria-busy="true">正在提交</button>
                <button type="button" class="button big">立即注册</button>
                <?cs call:action("/styleguide", "查看", "eye") ?>
                <?cs call:action_danger("/styleguide", "撤销订单", "close") ?>
            </p>
            <?cs call:button_form(Form.press, "quiet", "refresh") ?>
        </section>
        <section class="stack">
            <h2>状态与标签</h2>
            <p class="line">
                <?cs call:status("", "已发布", "") ?>
                <?cs call:status("good", "完成", "") ?>
                <?cs call:status("wait", "待付款确认", "") ?>
                <?cs call:status("urgent", "超期 1 个工作日", "") ?>
                <?cs call:status("idle", "草稿", "") ?>
                <?cs call:tag("上门") ?>
                <?cs call:count("37") ?>
                <?cs call:chip("数字化服务", "/styleguide") ?>
            </p>
            <p class="line">
                <?cs call:stars("4.8", #5, "126 单") ?>
                <?cs call:stars("3.2", #3, "") ?>
                <?cs call:price("6,800", "起 / 次") ?>
                <?cs call:price_words("面议") ?>
            </p>
        </section>
        <section class="stack">
            <h2>走到哪了</h2>
            <?cs call:steps(Sample.steps) ?>
            <?cs call:tabs("示例分类", Sample.tabs) ?>
        </section>
        <section class="stack">
            <h2>提示</h2>
            <?cs call:notice("", "资质由所选窗口每日审核。") ?>
            <?cs call:notice("good", "已保存。") ?>
            <?cs call:notice("wait", "会话还有 5 分钟到期，内容已自动保存。") ?>
            <?cs call:notice_open("urgent") ?>
                没有提交成功：网络中断。填的内容都在，<a href="/styleguide">再试一次</a>。
            <?cs call:notice_close() ?>
            <?cs call:flash() ?>
        </section>
        <section class="columns two">
            <div class="stack"><h2>整张表单</h2><?cs call:form(Form.sample) ?></div>
            <div class="stack">
                <h2>自排的表单</h2>
                <?cs call:form_open(Form.kept) ?>
                    <?cs call:group_open("订单评价") ?>
                        <?cs call:field_rating(Form.kept.fields.score) ?>
                        <?cs call:field(Form.kept.fields.files) ?>
                        <?cs call:field(Form.kept.fields.code) ?>
                        <?cs call:field(Form.kept.fields.captcha) ?>
                        <?cs call:field(Form.kept.fields.income) ?>
                    <?cs call:group_close() ?>
                <?cs call:form_close(Form.kept) ?>
            </div>
        </section>
        <section>
            <?cs call:head("表格", "窄屏上每一行变成一张卡片。", "/styleguide", "全部") ?>
            <?cs call:filters_open("/styleguide", "筛选示例") ?>
                <?cs call:field(Form.sift.fields.q) ?>
                <?cs call:field(Form.sift.fields.sort) ?>
            <?cs call:filters_close("找服务") ?>
            <?cs call:pick_open("最近的需求", "项") ?>
                <?cs call:pick_button("/styleguide", "批量领取") ?>
                <?cs call:pick_button("/styleguide", "批量移交") ?>
            <?cs call:pick_body() ?>
            <?cs call:table_open("最近的需求") ?>
                <?cs call:th_pick() ?>
                <?cs call:th_sort("需求", Sample.sort) ?>
                <?cs call:th("所在地") ?>
                <?cs call:th_num("预算（万元）") ?>
                <?cs call:th_num_sort("响应", Sample.sort_up) ?>
                <?cs call:th("状态") ?>
                <?cs call:th_hidden("操作") ?>
                <?cs call:table_body() ?>
                <?cs each:need = Sample.needs ?>
                    <tr>
                        <?cs call:td_pick(name(need), need.name) ?>
                        <?cs call:row_name("/needs/1", need.name, need.note) ?>
                        <?cs call:td("所在地", need.region) ?>
                        <?cs call:td_num("预算（万元）", need.budget) ?>
                        <?cs call:td_num("响应", need.answers) ?>
                        <td data-label="状态"><?cs call:status(need.kind, need.state, "") ?></td>
                        <td class="actions-cell"><?cs call:action("/needs/1", "查看", "eye") ?></td>
                    </tr>
                <?cs /each ?>
            <?cs call:table_close() ?>
            <?cs call:pick_close() ?>
            <?cs call:pager("项") ?>
        </section>
        <section class="stack">
            <h2>宽表</h2>
            <?cs call:table_wide_open("各市州调度数据") ?>
                <?cs call:th("市州") ?>
                <?cs call:th_num("机构（家）") ?>
                <?cs call:th_num("按时（家）") ?>
                <?cs call:th_num("服务企业（家次）") ?>
                <?cs call:table_body() ?>
                <?cs each:city = Sample.cities ?>
                    <tr>
                        <th scope="row"><?cs var:city.name ?></th>
                        <td class="num"><?cs var:city.providers ?></td>
                        <td class="num"><?cs var:city.ontime ?></td>
                        <td class="num"><?cs var:city.served ?></td>
                    </tr>
                <?cs /each ?>
            <?cs call:table_wide_close() ?>
        </section>
        <section class="split left">
            <?cs call:facets_open() ?>
                <?cs call:facet("服务类别", Sample.facet) ?>
            <?cs call:facets_close() ?>
            <div>
                <?cs call:chips_open() ?>
                    <span class="muted">已选</span>
                    <?cs call:chip("数字化服务", "/styleguide") ?>
                <?cs call:chips_close() ?>
                <?cs call:empty_open("湘西州暂时没有“无尘室认证”服务", "去掉“湘西州”还有 6 项，其中 4 项可以上门。也可以发布需求，窗口会在 3 个工作日内审核并帮您对接。") ?>
                    <a class="button" href="/styleguide">看全省的 6 项</a>
                    <a class="button quiet" href="/styleguide">发布需求</a>
                <?cs call:empty_close() ?>
            </div>
        </section>
        <section class="columns two">
            <div>
                <h2>名录</h2>
                <ul class="rows">
                    <li>
                        <?cs call:day("urgent", "24", "11 月") ?>
                        <div class="body">
                            <a class="title" href="/styleguide">优秀服务机构评选</a>
                            <p class="meta"><span>服务机构可报</span></p>
                            <?cs call:status("urgent", "还剩 2 个工作日", "") ?>
                        </div>
                    </li>
                    <li>
                        <?cs call:day("", "04", "12 月") ?>
                        <div class="body">
                            <a class="title" href="/styleguide">核心服务机构申报</a>
                            <p class="meta"><span>成立满 3 年的机构可报</span></p>
                        </div>
                    </li>
                </ul>
            </div>
            <div class="card">
                <h2>事实</h2>
                <?cs call:facts_list(Sample.facts) ?>
                <?cs call:meter("72", "资料完成 72%") ?>
            </div>
        </section>
        <dl class="figures">
            <?cs call:figure("服务中小企业（家次）", "8,642", "", "年度目标 10,000") ?>
            <?cs call:figure("按期办结", "97.1", "%", "4,108 件中 3,989 件按期") ?>
            <?cs call:figure("组织服务活动（场次）", "83", "", "") ?>
            <?cs call:figure("已超期", "0", "", "") ?>
        </dl>
        <section class="narrow">
            <?cs call:receipt_open("需求已提交", "D2026112000382", "2026 年 11 月 20 日（星期五）14:26") ?>
                <?cs call:receipt_part("接下来") ?>
                <?cs call:timeline(Sample.timeline) ?>
                <?cs call:receipt_part_close() ?>
                <?cs call:receipt_counted("提交当天不算，周末和法定节假日不算。", Sample.days) ?>
            <?cs call:receipt_close() ?>
        </section>
        <section class="columns two">
            <?cs call:chart_open("按服务领域（家次）") ?>
                <?cs call:bars(Sample.bars) ?>
            <?cs call:chart_close() ?>
            <?cs call:chart_open("近 12 个月服务中小企业（家次）") ?>
                <?cs call:line_chart(Sample.line) ?>
            <?cs call:chart_close() ?>
        </section>
        <section class="stack">
            <h2>入口与搜索</h2>
            <?cs call:search_box("styleguide-q", "示例搜索", "/search", "搜服务、政策、办事指南", "搜索") ?>
            <ul class="columns four">
                <?cs call:entry("/services", "search", "找服务", "按地区、价格、评分挑机构") ?>
                <?cs call:entry("/size-test", "scale", "测规模", "两三个数字，算出大中小微") ?>
            </ul>
        </section>
        <section class="columns two">
            <div>
                <h2>服务名录</h2>
                <ul class="rows"><?cs each:s = Sample.services ?><?cs call:service_row(s, "1") ?><?cs /each ?></ul>
                <?cs call:export_links(Sample.export) ?>
            </div>
            <div>
                <h2>评价</h2>
                <ul class="rows reviews"><?cs each:x = Sample.reviews ?><?cs call:review(x) ?><?cs /each ?></ul>
            </div>
        </section>
        <section class="columns two">
            <div><h2>一问一答</h2><?cs call:thread(Sample.thread) ?></div>
            <div><h2>附件</h2><?cs call:file_list(Sample.files) ?></div>
        </section>
        <section class="columns two">
            <div class="stack"><h2>图片</h2><?cs call:gallery(Sample.gallery, "示例") ?></div>
            <div class="stack">
                <h2>待办</h2>
                <?cs call:case_load(Sample.load) ?>
                <?cs call:empty("没有待办", "有新的申请时，这里会列出来。") ?>
            </div>
        </section>
        <section class="columns two">
            <div class="stack"><h2>载入</h2><?cs call:waiting("正在载入") ?></div>
            <div class="stack">
                <h2>对话框</h2>
                <?cs call:dialog_inline_open("dialog-inline", "撤销订单 S2026111800092？") ?>
                <p>撤销后服务机构会收到通知，不能恢复。</p>
                <?cs call:dialog_foot() ?>
                <button type="button" class="button quiet">返回</button>
                <button type="button" class="button danger">撤销订单</button>
                <?cs call:dialog_close() ?>
                <p>
                    <button type="button" class="button quiet" popovertarget="dialog-shown">
                        打开对话框
                    </button>
                </p>
                <?cs call:dialog_open("dialog-shown", "撤销订单 S2026111800092？") ?>
                    <p>撤销后服务机构会收到通知，不能恢复。</p>
                    <?cs call:dialog_foot() ?>
                    <button type="button" class="button quiet" popovertarget="dialog-shown"
                            popovertargetaction="hide">
                        返回
                    </button>
                    <button type="button" class="button danger">撤销订单</button>
                <?cs call:dialog_close() ?>
            </div>
        </section>
        <section class="stack">
            <h2>出错页</h2>
            <?cs include!"common/error-card.cs" ?>
        </section>
        <section class="stack">
            <h2>图标</h2>
            <ul class="icons">
                <?cs each:icon = Sample.icons ?><?cs call:styleguide_icon(icon) ?><?cs /each ?>
            </ul>
        </section>
    </div>
<?cs call:page_close() ?>

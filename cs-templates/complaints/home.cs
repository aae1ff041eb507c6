<?cs # 首页 of 企业投诉 ?>

<?cs # A term breaks between its start and its length only. ?>
<?cs def:home_term(label, from, length) ?>
    <td data-label="<?cs var:label ?>">
        <?cs if:from ?><span class="nowrap"><?cs var:from ?></span> <?cs /if ?><span class="nowrap"><?cs var:length ?></span>
    </td>
<?cs /def ?>

<?cs def:home_result(usual, longest) ?>
    <td data-label="结果">
        <?cs var:usual ?><br>
        <span class="small muted"><?cs var:longest ?></span>
    </td>
<?cs /def ?>

<section class="hero" aria-labelledby="h">
    <div class="wrap">
        <?cs call:art_hero() ?>
        <h1 id="h">企业投诉</h1>
        <p class="lead">被拖欠账款，对服务机构、订单不满意，对窗口工作有意见，都可以在这里投诉，不用注册。</p>
    </div>
</section>
<div class="wrap">
    <h2 class="hide">办事</h2>
    <ul class="columns four entries">
        <?cs call:entry("/complaints/new", "complaint", "投诉登记", "拖欠款项、服务、窗口") ?>
        <?cs call:entry("/complaints/results", "search", "处理结果", "用手机号码，或编号和查询码") ?>
        <?cs call:entry("/complaints/check", "check", "受理范围自查", "五个问题，看能不能受理") ?>
        <?cs call:entry("/complaints/interest", "scale", "逾期利息计算", "最后付款日和应付的利息") ?>
    </ul>
</div>
<section class="section" aria-labelledby="h-how">
    <div class="wrap">
        <div class="split level">
            <div class="stack wide">
                <h2 id="h-how">多久有结果</h2>
                <?cs call:table_open("三类投诉的期限") ?>
                    <?cs call:th("投诉") ?>
                    <?cs call:th("审查") ?>
                    <?cs call:th("转交") ?>
                    <?cs call:th("结果") ?>
                    <?cs call:th("不同意结果") ?>
                    <?cs call:table_body() ?>
                    <tr>
                        <th class="nowrap" scope="row">拖欠款项</th>
                        <?cs call:home_term("审查", "", "10 个工作日") ?>
                        <?cs call:home_term("转交", "受理后", "10 个工作日") ?>
                        <?cs call:home_result("转交后 30 日", "经批准最长 90 日") ?>
                        <?cs call:td("不同意结果", "15 日内提一次异议") ?>
                    </tr>
                    <tr>
                        <th class="nowrap" scope="row">服务机构和订单</th>
                        <?cs call:home_term("审查", "", "3 个工作日") ?>
                        <?cs call:home_term("转交", "受理后", "2 个工作日") ?>
                        <?cs call:home_result("转交后 10 个工作日", "经批准最长 20 个工作日") ?>
                        <?cs call:td("不同意结果", "15 日内申诉一次") ?>
                    </tr>
                    <tr>
                        <th class="nowrap" scope="row">窗口和政策落实</th>
                        <?cs call:td("审查", "15 日") ?>
                        <?cs call:home_term("转交", "受理后", "15 日") ?>
                        <?cs call:home_result("转办后 60 日", "经批准最长 90 日") ?>
                        <?cs call:td("不同意结果", "30 日内申请一次复查") ?>
                    </tr>
                <?cs call:table_close() ?>
                <p class="small muted">
                    工作日不含周末和节假日，调休上班日算工作日；自然日连续计算，最后一日逢休息日顺延。每件投诉的回执都写明日期怎么算的。
                </p>
            </div>
            <div class="card stack">
                <h2>您的权利</h2>
                <ul class="stack">
                    <li>工作人员对投诉人的信息保密，只有经办人看得到。</li>
                    <li>任何单位不得因投诉打击报复（《保障中小企业款项支付条例》第二十条）。</li>
                    <li>机关、事业单位 30 日内付款，约定的最长 60 日；大型企业 60 日内付款，不得约定收到第三方付款后再付（第九条）。</li>
                    <li>不得强制接受商业汇票（第十一条），不得以审计结果作为结算依据（第十二条）。</li>
                    <li>逾期利息没有约定的，按每日万分之五支付（第十七条）。</li>
                </ul>
                <p class="small muted">投诉人应当与被投诉方有合同关系，不得虚假、恶意投诉。</p>
            </div>
        </div>
    </div>
</section>

<?cs # 逾期利息计算. Form.interest; Data.answer.{pay_by rule until days owed interest total sum late rate
       long_term counted}; Data.days.N: month day weekday note kind ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("逾期利息计算", "按《保障中小企业款项支付条例》算最后付款日和逾期利息，精确到分。") ?>
    <div class="split even">
        <div class="card"><?cs call:form(Form.interest) ?></div>
        <div class="stack" aria-live="polite">
            <?cs if:Data.answer.pay_by ?>
                <div class="card tint stack">
                    <?cs if:Data.answer.late ?>
                        <h2>逾期利息</h2>
                        <p class="score-big"><?cs var:Data.answer.interest ?> 元</p>
                        <dl class="facts">
                            <?cs call:fact("最后付款日", Data.answer.pay_by) ?>
                            <?cs call:fact("逾期天数", Data.answer.days + " 天，算到 " + Data.answer.until) ?>
                            <?cs call:fact("算式", Data.answer.sum) ?>
                            <?cs call:fact("本息合计", Data.answer.total + " 元") ?>
                        </dl>
                    <?cs else ?>
                        <h2>还没有逾期</h2>
                        <p>最后付款日是 <b><?cs var:Data.answer.pay_by ?></b>，算到 <?cs var:Data.answer.until ?> 没有逾期利息。</p>
                    <?cs /if ?>
                </div>
                <p><?cs var:Data.answer.rule ?>。</p>
                <?cs if:Data.answer.long_term ?>
                    <?cs call:notice("wait", "大型企业约定的付款期限超过 60 日的，应当符合行业规范和交易习惯；不得约定收到第三方付款后再付。") ?>
                <?cs /if ?>
                <?cs if:Data.answer.rate ?>
                    <p>按合同约定的年利率算，一年按 365 日。约定利率不得低于签订合同时的 1 年期贷款市场报价利率（第十七条）。</p>
                <?cs else ?>
                    <p>没有约定利率的，每日万分之五（第十七条）。</p>
                <?cs /if ?>
                <?cs if:Data.answer.counted ?>
                    <details class="more-text">
                        <summary>最后付款日怎么算的</summary>
                        <p><?cs var:Data.answer.counted ?></p>
                        <?cs call:days(Data.days) ?>
                    </details>
                <?cs /if ?>
                <p class="small muted">结果供协商和投诉时参考，以双方确认或裁判文书为准。</p>
                <?cs if:Data.answer.late ?><p><a class="button" href="/complaints/new">登记投诉</a></p><?cs /if ?>
            <?cs else ?>
                <?cs call:notice_open("") ?>
                    <p><b>最后付款日：</b>机关、事业单位自交付之日起 30 日，约定的最长 60 日；大型企业 60 日，另有约定的从约定。</p>
                    <p><b>逾期利息：</b>有约定的按约定；没有约定的每日万分之五。</p>
                <?cs call:notice_close() ?>
            <?cs /if ?>
        </div>
    </div>
<?cs call:page_close() ?>

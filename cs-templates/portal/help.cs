<?cs # 帮助. Data.topics.N.{name items.N.{id question answer_html}}, Site.{hotline hotline_filing
       hotline_support hours} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("帮助", "常见问题和联系电话。") ?>
    <div class="split">
        <div class="stack wide">
            <?cs each:t = Data.topics ?>
                <section>
                    <h2><?cs var:t.name ?></h2>
                    <?cs each:h = t.items ?>
                        <details class="more-text">
                            <summary><?cs var:h.question ?></summary>
                            <div class="rich"><?cs uvar:h.answer_html ?></div>
                        </details>
                    <?cs /each ?>
                </section>
            <?cs /each ?>
            <section id="complaint">
                <h2>企业投诉</h2>
                <p class="read">
                    被拖欠账款、对服务机构或订单不满意、对窗口工作有意见，都可以投诉。
                    在<a href="/complaints/">企业投诉</a>登记，不用注册；也可以工作日拨打服务热线，或到<a href="/windows">所在窗口</a>当面登记。登记时请准备：
                    双方单位名称、联系人和电话、合同与凭证、您的诉求。
                </p>
            </section>
        </div>
        <aside class="stack" aria-label="联系电话">
            <div class="card stack">
                <h2>打电话</h2>
                <dl class="facts">
                    <?cs call:fact("服务热线", Site.hotline) ?>
                    <?cs call:fact("填报咨询", Site.hotline_filing) ?>
                    <?cs call:fact("技术支持", Site.hotline_support) ?>
                    <?cs call:fact("时间", Site.hours) ?>
                </dl>
            </div>
        </aside>
    </div>
<?cs call:page_close() ?>

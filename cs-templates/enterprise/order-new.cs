<?cs # 申请服务. Data.service: id name summary provider provider_url price priced category invoice;
       Data.stages.N: seq name deliverable days amount_fen; Data.same_url; Form.order ?>
<?cs call:page_head("申请服务", "看清服务、价格和规则，再提交订单。") ?>
<div class="split">
    <div class="stack wide">
        <?cs if:Data.same_url ?>
            <?cs call:notice_open("wait") ?>
                <b>您已有一笔同样的订单在办。</b><a href="<?cs var:Data.same_url ?>">看那笔订单</a>；
                确实要再申请一笔，请勾选表格最后一项。
            <?cs call:notice_close() ?>
        <?cs /if ?>
        <section class="card stack">
            <h2><?cs var:Data.service.name ?></h2>
            <p><?cs var:Data.service.summary ?></p>
            <dl class="facts">
                <?cs call:fact("服务机构", Data.service.provider) ?>
                <?cs call:fact("价格", Data.service.price) ?>
                <?cs call:fact("类别", Data.service.category) ?>
                <?cs call:fact("发票", Data.service.invoice) ?>
            </dl>
            <?cs if:subcount(Data.stages) > #0 ?>
                <h3>分几步，付多少</h3>
                <?cs call:table_open("阶段与价格") ?>
                    <?cs call:th("阶段") ?>
                    <?cs call:th("您会拿到") ?>
                    <?cs call:th_num("用时") ?>
                    <?cs if:Data.service.priced ?><?cs call:th_num("金额（元）") ?><?cs /if ?>
                    <?cs call:table_body() ?>
                    <?cs each:s = Data.stages ?>
                        <tr>
                            <th scope="row"><?cs var:s.seq ?>　<?cs var:s.name ?></th>
                            <?cs call:td("您会拿到", s.deliverable) ?>
                            <?cs call:td_num("用时", s.days + " 个工作日") ?>
                            <?cs if:Data.service.priced ?>
                                <?cs call:td_num("金额（元）", s.amount_fen) ?>
                            <?cs /if ?>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
                <p class="small muted">最终的阶段、日期和金额以双方确认的合同为准。</p>
            <?cs /if ?>
        </section>
        <section class="card stack">
            <h2>填写订单</h2>
            <?cs call:form_open(Form.order) ?>
                <?cs call:field(Form.order.fields.note) ?>
                <?cs call:field(Form.order.fields.wish_on) ?>
                <?cs call:field(Form.order.fields.contact) ?>
                <?cs call:field(Form.order.fields.phone) ?>
                <?cs if:Data.same_url ?><?cs call:field(Form.order.fields.again) ?><?cs /if ?>
            <?cs call:form_close(Form.order) ?>
        </section>
    </div>
    <aside class="stack early" aria-label="规则">
        <section class="card stack">
            <h2>提交前请看清</h2>
            <dl class="stack">
                <div>
                    <dt><b>订单不是合同</b></dt>
                    <dd>
                        提交订单只是申请。机构 2 个工作日内接单，随后起草合同；
                        您确认、双方签章、机构提交合同后才生效。
                    </dd>
                </div>
                <div><dt><b>撤销</b></dt><dd>合同生效前随时可以撤销订单，不产生费用。</dd></div>
                <div>
                    <dt><b>付款</b></dt>
                    <dd>不用预付给平台。验收后按合同在线下付给机构，平台不经手、不收费。</dd>
                </div>
                <div>
                    <dt><b>退款与争议</b></dt>
                    <dd>
                        合同生效后不能单方撤销；退款按合同违约条款办。谈不拢可以提出争议，
                        由机构所在窗口调解。
                    </dd>
                </div>
            </dl>
        </section>
    </aside>
</div>

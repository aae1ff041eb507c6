<?cs # 制作合同: how far it is. Data.order, Data.steps, Data.parts.N.{name,words,url,missing},
       Data.theirs.N.words, Data.contract, Data.complete, Data.may_write; Form.contract_begin ?>
<?cs include!"common/contract-files.cs" ?>
<div class="narrow">
    <?cs call:page_head_open("制作合同", Data.order.title + " · " + Data.order.enterprise) ?>
        <?cs call:status(Data.order.state_kind, Data.order.state_word, "") ?>
    <?cs call:page_head_close() ?>
    <?cs call:steps(Data.steps) ?>
    <?cs if:!Data.contract.number ?>
        <section class="card stack gap-top">
            <h2>从订单开始</h2>
            <p>
                平台按订单、服务产品和双方资料填好初稿：项目名称、双方信息、阶段、金额、完成日期和标准条款。
                您逐项核对、修改后发给企业确认。
            </p>
            <?cs if:Data.order.note ?>
                <p class="prose"><b>企业的说明　</b><?cs var:Data.order.note ?></p>
            <?cs /if ?>
            <div class="actions">
                <?cs call:button_form(Form.contract_begin, "", "") ?>
                <a class="button quiet" href="<?cs var:Data.order.url ?>">返回订单</a>
            </div>
        </section>
    <?cs else ?>
        <section class="card flush gap-top">
            <div class="head">
                <h2>合同内容</h2>
                <span class="muted small"><?cs var:Data.contract.number ?></span>
            </div>
            <ul class="rows fold-end">
                <?cs each:p = Data.parts ?>
                    <li>
                        <div class="body">
                            <h3 class="title">
                                <?cs if:Data.may_write ?>
                                    <a href="<?cs var:p.url ?>"><?cs var:p.name ?></a>
                                <?cs else ?>
                                    <?cs var:p.name ?>
                                <?cs /if ?>
                            </h3>
                            <p class="meta"><span><?cs var:p.words ?></span></p>
                            <p class="line">
                                <?cs if:p.missing ?>
                                    <?cs call:status("wait", p.missing, "") ?>
                                <?cs else ?>
                                    <?cs call:status("good", "已填好", "") ?>
                                <?cs /if ?>
                            </p>
                        </div>
                        <?cs if:Data.may_write ?>
                            <div class="end">
                                <a class="button quiet" href="<?cs var:p.url ?>">
                                    填写<span class="hide"><?cs var:p.name ?></span>
                                </a>
                            </div>
                        <?cs /if ?>
                    </li>
                <?cs /each ?>
                <li>
                    <div class="body">
                        <h3 class="title">甲方信息、协作事项</h3>
                        <p class="meta"><span>由企业填写</span></p>
                        <p class="line">
                            <?cs if:subcount(Data.theirs) > #0 ?>
                                <?cs call:status("", "等企业填写", "clock") ?>
                            <?cs else ?>
                                <?cs call:status("good", "已填好", "") ?>
                            <?cs /if ?>
                        </p>
                    </div>
                </li>
            </ul>
        </section>
        <?cs if:Data.may_write ?>
            <?cs if:!Data.complete ?><p class="gap-top">各部分填好以后，就可以发给企业确认。</p><?cs /if ?>
        <?cs elif:Data.contract.may_sign ?>
            <p class="gap-top">企业已确认合同。请下载合同，双方签章后上传扫描件，再提交合同。</p>
        <?cs /if ?>
        <p class="actions gap-top">
            <?cs if:Data.may_write ?>
                <a class="button<?cs if:!Data.complete ?> quiet<?cs /if ?>"
                        href="<?cs var:Data.order.url ?>/contract/send">
                    发给企业确认
                </a>
            <?cs elif:Data.contract.may_sign ?>
                <a class="button" href="<?cs var:Data.order.url ?>/signing">上传合同</a>
            <?cs /if ?>
            <a class="button quiet" href="<?cs var:Data.order.url ?>/contract/standard">查看标准合同</a>
            <a class="button quiet" href="<?cs var:Data.order.url ?>/contract/pdf">
                <?cs call:icon("download") ?>下载合同
            </a>
            <?cs if:Data.contract.may_sign ?>
                <a class="button plain" href="<?cs var:Data.order.url ?>/contract/reopen">重新起草</a>
            <?cs /if ?>
        </p>
        <div class="gap-top"><?cs call:contract_versions(Data.contract) ?></div>
    <?cs /if ?>
</div>

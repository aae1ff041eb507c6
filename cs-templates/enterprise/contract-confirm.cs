<?cs # 确认合同. Data.order, Data.contract, Data.gaps.N.words; Form.contract_confirm ?>
<div class="narrow">
    <?cs call:page_head("确认合同？", Data.order.title + " · " + Data.order.provider) ?>
    <?cs if:subcount(Data.gaps) > #0 ?>
        <?cs call:notice_open("urgent") ?>
            <b>请先填好您这一部分：</b>
            <ul><?cs each:g = Data.gaps ?><li><?cs var:g.words ?></li><?cs /each ?></ul>
            <a href="<?cs var:Data.order.url ?>/contract">去填写</a>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <p class="gap-top">
        确认后双方都不能再改。这一版会保存下来，请下载合同，签字盖章后交给机构；机构上传扫描件并提交后，
        合同生效。
    </p>
    <dl class="facts gap-top">
        <?cs call:fact("合同编号", Data.contract.number) ?>
        <?cs call:fact("项目名称", Data.contract.project) ?>
        <?cs call:fact("报酬总额", Data.contract.total) ?>
        <?cs call:fact("有效期限", Data.contract.valid) ?>
    </dl>
    <div class="actions gap-top">
        <?cs call:button_form(Form.contract_confirm, "", "") ?>
        <a class="button quiet" href="<?cs var:Data.order.url ?>/contract/standard">再看标准合同</a>
    </div>
</div>

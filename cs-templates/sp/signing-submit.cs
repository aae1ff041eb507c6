<?cs # 提交合同. Data.order, Data.contract; Form.contract_submit ?>
<div class="narrow">
    <?cs call:page_head("提交合同？", Data.order.title + " · " + Data.order.enterprise) ?>
    <?cs if:subcount(Data.contract.scans) == #0 ?>
        <?cs call:notice_open("urgent") ?>
            还没有合同扫描件，请先<a href="<?cs var:Data.order.url ?>/signing">上传双方签章的合同</a>。
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <p class="gap-top">
        提交后合同生效：订单金额以合同为准，双方按阶段表履约；企业不能再撤销订单，扫描件不能再更换。
    </p>
    <dl class="facts gap-top">
        <?cs call:fact("合同编号", Data.contract.number) ?>
        <?cs call:fact("项目名称", Data.contract.project) ?>
        <?cs call:fact("报酬总额", Data.contract.total) ?>
        <?cs call:fact("有效期限", Data.contract.valid) ?>
    </dl>
    <?cs if:subcount(Data.contract.scans) > #0 ?>
        <h2 class="gap-top">合同扫描件</h2>
        <?cs call:file_list(Data.contract.scans) ?>
    <?cs /if ?>
    <div class="actions gap-top">
        <?cs call:button_form(Form.contract_submit, "", "") ?>
        <a class="button quiet" href="<?cs var:Data.order.url ?>/signing">返回</a>
    </div>
</div>

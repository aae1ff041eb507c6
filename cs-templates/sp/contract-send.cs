<?cs # 发给企业确认. Data.order, Data.contract, Data.gaps.N.words; Form.contract_send ?>
<div class="narrow">
    <?cs call:page_head("发给企业确认？", Data.order.title + " · " + Data.order.enterprise) ?>
    <?cs if:subcount(Data.gaps) > #0 ?>
        <?cs call:notice_open("urgent") ?>
            <b>还不能发出，请先填好：</b>
            <ul><?cs each:g = Data.gaps ?><li><?cs var:g.words ?></li><?cs /each ?></ul>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <p class="gap-top">
        发出后由企业补充甲方信息和协作事项，看过标准合同后确认，或者写明意见退回修改；这期间您不能再改。
        这一稿会作为一个版本保存，双方都能查看。
    </p>
    <dl class="facts gap-top">
        <?cs call:fact("合同编号", Data.contract.number) ?>
        <?cs call:fact("项目名称", Data.contract.project) ?>
        <?cs call:fact("报酬总额", Data.contract.total) ?>
        <?cs call:fact("有效期限", Data.contract.valid) ?>
    </dl>
    <div class="actions gap-top">
        <?cs call:button_form(Form.contract_send, "", "") ?>
        <a class="button quiet" href="<?cs var:Data.order.url ?>/contract">返回制作合同</a>
    </div>
</div>

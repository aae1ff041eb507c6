<?cs # What a complaint says. Data.complaint: respondent kind city address respondent_contact respondent_phone
       matter demand subject contract_number contract signed_on delivered_on agreed_on paid owed cause
       dispute; org contact phone uscc size (only for who may see them); files.N: name size url ?>
<?cs if:Data.complaint.org ?>
    <section class="card stack">
        <h2>投诉企业基本信息</h2>
        <dl class="facts">
            <?cs call:fact("单位名称", Data.complaint.org) ?>
            <?cs call:fact("联系人", Data.complaint.contact) ?>
            <?cs call:fact("联系电话", Data.complaint.phone) ?>
            <?cs call:fact("统一社会信用代码", Data.complaint.uscc) ?>
            <?cs call:fact("签订合同时的规模", Data.complaint.size) ?>
        </dl>
    </section>
<?cs /if ?>
<section class="card stack">
    <h2>被投诉方基本信息</h2>
    <dl class="facts">
        <?cs call:fact("单位名称", Data.complaint.respondent) ?>
        <?cs call:fact("类型", Data.complaint.kind) ?>
        <?cs call:fact("所属市州", Data.complaint.city) ?>
        <?cs call:fact("详细地址", Data.complaint.address) ?>
        <?cs call:fact("联系人", Data.complaint.respondent_contact) ?>
        <?cs call:fact("联系电话", Data.complaint.respondent_phone) ?>
    </dl>
</section>
<section class="card stack">
    <h2>投诉事项</h2>
    <p class="prose"><?cs var:Data.complaint.matter ?></p>
    <?cs if:Data.complaint.demand ?>
        <h3>诉求</h3>
        <p class="prose"><?cs var:Data.complaint.demand ?></p>
    <?cs /if ?>
</section>
<?cs if:Data.complaint.owed || Data.complaint.contract_number ?>
    <section class="card stack">
        <h2>合同与欠款</h2>
        <dl class="facts">
            <?cs if:Data.complaint.owed ?><?cs call:fact("欠款金额", Data.complaint.owed + " 元") ?><?cs /if ?>
            <?cs call:fact("合同标的", Data.complaint.subject) ?>
            <?cs call:fact("合同或订单编号", Data.complaint.contract_number) ?>
            <?cs call:fact("合同签订日", Data.complaint.signed_on) ?>
            <?cs if:Data.complaint.contract ?>
                <?cs call:fact("合同金额", Data.complaint.contract + " 元") ?>
            <?cs /if ?>
            <?cs call:fact("交付或验收日", Data.complaint.delivered_on) ?>
            <?cs call:fact("约定付款日", Data.complaint.agreed_on) ?>
            <?cs if:Data.complaint.paid ?><?cs call:fact("已付金额", Data.complaint.paid + " 元") ?><?cs /if ?>
            <?cs call:fact("是否诉讼或仲裁", Data.complaint.dispute) ?>
        </dl>
        <?cs if:Data.complaint.cause ?>
            <h3>欠款原因</h3>
            <p class="prose"><?cs var:Data.complaint.cause ?></p>
        <?cs /if ?>
    </section>
<?cs /if ?>
<?cs if:subcount(Data.complaint.files) > #0 ?>
    <section class="card stack">
        <h2>证据材料</h2>
        <ul>
            <?cs each:f = Data.complaint.files ?>
                <li><a href="<?cs var:f.url ?>"><?cs var:f.name ?></a> <span class="muted"><?cs var:f.size ?></span></li>
            <?cs /each ?>
        </ul>
    </section>
<?cs /if ?>

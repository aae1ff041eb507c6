<?cs # An enterprise beside the case of its certification. Data.record: name old_name uscc old_uscc
       legal_person old_legal_person certified region address founded capital scope main_business industry
       contact phone; licences, letters, others .N: name url size picture ?>

<?cs def:paper_list(title, list) ?>
    <?cs if:subcount(list) > #0 ?>
        <h3><?cs var:title ?></h3>
        <?cs call:file_list(list) ?>
    <?cs /if ?>
<?cs /def ?>

<?cs include!"window/case-head.cs" ?>
<section class="card stack">
    <h2>请与营业执照核对</h2>
    <?cs if:Data.record.certified ?>
        <?cs call:notice("", "已是认证企业，这次是变更；通过后新的内容才生效。") ?>
    <?cs /if ?>
    <dl class="facts">
        <?cs call:fact("企业全称", Data.record.name) ?>
        <?cs call:fact("原名称", Data.record.old_name) ?>
        <?cs call:fact("统一社会信用代码", Data.record.uscc) ?>
        <?cs call:fact("原代码", Data.record.old_uscc) ?>
        <?cs call:fact("法定代表人", Data.record.legal_person) ?>
        <?cs call:fact("原法定代表人", Data.record.old_legal_person) ?>
    </dl>
    <?cs call:paper_list("营业执照", Data.record.licences) ?>
    <?cs call:paper_list("企业公函", Data.record.letters) ?>
    <?cs call:paper_list("附件", Data.record.others) ?>
</section>
<section class="card stack">
    <h2>企业资料</h2>
    <dl class="facts">
        <?cs call:fact("所在地区", Data.record.region) ?>
        <?cs call:fact("地址", Data.record.address) ?>
        <?cs call:fact("所属行业", Data.record.industry) ?>
        <?cs call:fact("成立日期", Data.record.founded) ?>
        <?cs call:fact("注册资本", Data.record.capital) ?>
        <?cs call:fact("经营范围", Data.record.scope) ?>
        <?cs call:fact("主要产品或业务", Data.record.main_business) ?>
        <?cs call:fact("联系人", Data.record.contact) ?>
        <?cs call:fact("联系电话", Data.record.phone) ?>
    </dl>
    <p class="small muted">电话隐去中间四位；每次查看都有记录，打开文件也有记录。</p>
</section>
<?cs include!"window/case-foot.cs" ?>

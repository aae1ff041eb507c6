<?cs # A need beside its case. Data.record: number description budget category region enterprise uscc
       contact phone deadline public_url files.N: name size url ?>
<?cs include!"window/case-head.cs" ?>
<section class="card stack">
    <h2>需求内容</h2>
    <p class="prose"><?cs var:Data.record.description ?></p>
    <dl class="facts">
        <?cs call:fact("需求编号", Data.record.number) ?>
        <?cs call:fact("类别", Data.record.category) ?>
        <?cs call:fact("所在地区", Data.record.region) ?>
        <?cs call:fact("预算", Data.record.budget) ?>
        <?cs call:fact("响应截止", Data.record.deadline) ?>
    </dl>
    <?cs call:file_list(Data.record.files) ?>
    <?cs if:Data.record.public_url ?>
        <p><a href="<?cs var:Data.record.public_url ?>">看公开页面</a></p>
    <?cs /if ?>
</section>
<section class="card stack">
    <h2>发布的企业</h2>
    <dl class="facts">
        <?cs call:fact("企业名称", Data.record.enterprise) ?>
        <?cs call:fact("统一社会信用代码", Data.record.uscc) ?>
        <?cs call:fact("联系人", Data.record.contact) ?>
        <?cs call:fact("联系电话", Data.record.phone) ?>
    </dl>
    <p class="small muted">电话隐去中间四位；每次查看都有记录。</p>
</section>
<?cs include!"window/case-foot.cs" ?>

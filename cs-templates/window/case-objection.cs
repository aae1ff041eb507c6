<?cs # An objection beside its case. Data.record: number content person phone state_word subject.{name round
       public_from public_to url} ?>
<?cs include!"window/case-head.cs" ?>
<section class="card stack">
    <h2>异议内容</h2>
    <p class="prose"><?cs var:Data.record.content ?></p>
    <dl class="facts">
        <?cs call:fact("异议编号", Data.record.number) ?>
        <?cs call:fact("提出人", Data.record.person) ?>
        <?cs call:fact("联系电话", Data.record.phone) ?>
    </dl>
    <p class="small muted">提出人的身份只有核查人看得到，不得告诉被提出异议的一方。</p>
</section>
<section class="card stack">
    <h2>针对的申报</h2>
    <dl class="facts">
        <?cs call:fact("名称", Data.record.subject.name) ?>
        <?cs call:fact("批次", Data.record.subject.round) ?>
        <?cs call:fact("公示期", Data.record.subject.public_from + " 至 " + Data.record.subject.public_to) ?>
    </dl>
    <p><a href="<?cs var:Data.record.subject.url ?>">看这份申报</a></p>
</section>
<?cs include!"window/case-foot.cs" ?>

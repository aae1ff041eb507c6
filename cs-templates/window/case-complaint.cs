<?cs # A complaint beside its case. Data.record.masked the complainant, where it is secret; Data.complaint as
       common/complaint-body.cs reads it; Data.{elapsed due counted}; Data.days; Data.clocks.N: name limit
       from counted ?>
<?cs include!"window/case-head.cs" ?>
<?cs if:Data.record.masked ?>
    <?cs call:notice_open("wait") ?>
        <p><b>投诉人信息保密（<?cs var:Data.record.masked ?>）。</b>领取后由您办理，才能看到投诉人和证据材料；每次查看都有记录。</p>
    <?cs call:notice_close() ?>
<?cs /if ?>
<?cs include!"common/complaint-body.cs" ?>
<section class="card stack">
    <h2>期限怎么算的</h2>
    <p><?cs var:Data.elapsed ?><?cs if:Data.due ?>；这一步最迟 <b><?cs var:Data.due ?></b><?cs /if ?>。</p>
    <?cs if:Data.counted ?>
        <p><?cs var:Data.counted ?></p>
        <?cs call:days(Data.days) ?>
    <?cs /if ?>
    <details class="more-text">
        <summary>每一步的期限</summary>
        <ul>
            <?cs each:c = Data.clocks ?>
                <li><?cs var:c.name ?>：<?cs var:c.limit ?>，<?cs var:c.from ?>；<?cs var:c.counted ?></li>
            <?cs /each ?>
        </ul>
    </details>
</section>
<?cs include!"window/case-foot.cs" ?>

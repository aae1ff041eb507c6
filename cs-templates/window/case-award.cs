<?cs # An entry for an award beside its case. Data.record as keeper/award.h with values and files; and what
       case-judged.cs reads ?>
<?cs include!"window/case-head.cs" ?>
<section class="card stack">
    <h2>填报内容</h2>
    <?cs call:award_content(Data.record) ?>
</section>
<section class="card stack">
    <h2>证明材料</h2>
    <?cs call:submission_files(Data.record.files) ?>
    <p class="small muted">每次查看都有记录。</p>
</section>
<?cs include!"window/case-judged.cs" ?>
<?cs include!"window/case-foot.cs" ?>

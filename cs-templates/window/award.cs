<?cs # An entry that another window has now. Data.entry as keeper/award.h with values and files ?>
<?cs call:page_head_open(Data.entry.title, Data.entry.category + " · " + Data.entry.round + " · " + Data.entry.number) ?>
    <?cs call:status(Data.entry.state_kind, Data.entry.state_word, "") ?>
<?cs call:page_head_close() ?>
<section class="card stack">
    <h2>填报内容</h2>
    <?cs call:award_content(Data.entry) ?>
    <h3>证明材料</h3>
    <?cs call:submission_files(Data.entry.files) ?>
</section>

<?cs # 核对并提交. Data.entry as keeper/award.h with values and files; Data.gaps.N.{words url}; Data.sheet;
       Form.award_submit ?>
<div class="narrow">
    <?cs call:page_head("核对并提交", Data.entry.category + " · " + Data.entry.round) ?>
    <?cs call:submission_gaps(Data.gaps) ?>
    <section class="card stack gap-top">
        <h2>基本信息</h2>
        <?cs call:award_content(Data.entry) ?>
        <p><a href="/dispatch/entries/<?cs var:Data.entry.id ?>/basic">修改基本信息</a></p>
    </section>
    <section class="card stack gap-top">
        <h2>申报证明材料</h2>
        <?cs call:submission_files(Data.entry.files) ?>
        <p><a href="/dispatch/entries/<?cs var:Data.entry.id ?>/proofs">修改证明材料</a></p>
    </section>
    <div class="actions gap-top">
        <?cs if:subcount(Data.gaps) == #0 ?><?cs call:button_form(Form.award_submit, "", "") ?><?cs /if ?>
        <a class="button quiet" href="<?cs var:Data.sheet.list_url ?>">返回列表</a>
    </div>
    <p class="small muted gap-s">提交后由所在市州窗口推荐；窗口领取以前，截止日期以前，还可以修改。</p>
</div>

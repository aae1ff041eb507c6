<?cs # 核对并提交. Data.application as keeper/application.h with years and files; Data.gaps.N.{words url};
       Form.application_submit ?>
<div class="narrow">
    <?cs call:page_head("核对并提交", Data.application.round) ?>
    <?cs call:submission_gaps(Data.gaps) ?>
    <section class="card stack gap-top">
        <h2>基本信息</h2>
        <?cs call:application_facts(Data.application) ?>
        <h3>机构简介</h3>
        <p class="prose"><?cs var:Data.application.intro ?></p>
        <p><a href="/dispatch/applications/<?cs var:Data.application.id ?>/basic">修改基本信息</a></p>
    </section>
    <section class="card stack gap-top">
        <h2>服务经营情况</h2>
        <?cs call:application_years(Data.application) ?>
        <p><a href="/dispatch/applications/<?cs var:Data.application.id ?>/service">修改服务经营情况</a></p>
    </section>
    <section class="card stack gap-top">
        <h2>申报证明材料</h2>
        <?cs call:file_list(Data.application.files) ?>
        <p><a href="/dispatch/applications/<?cs var:Data.application.id ?>/proofs">修改证明材料</a></p>
    </section>
    <div class="actions gap-top">
        <?cs if:subcount(Data.gaps) == #0 ?><?cs call:button_form(Form.application_submit, "", "") ?><?cs /if ?>
        <a class="button quiet" href="/dispatch/applications">返回列表</a>
    </div>
    <p class="small muted gap-s">提交后由所在市州窗口推荐；窗口领取以前，截止日期以前，还可以修改。</p>
</div>

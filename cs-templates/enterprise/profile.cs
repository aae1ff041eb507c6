<?cs # 企业资料. Data.licence.{name,uscc,nature,legal_person,certified}; Data.complete as completeness.cs;
       Data.year; Data.earlier.N: year staff revenue assets; Data.size size_day; Data.logo.N: id name url;
       Form.profile ?>

<?cs def:profile_fields(f) ?>
    <?cs set:Macro.grouped = "" ?>
    <?cs each:x = f.fields ?>
        <?cs if:x.group ?>
            <?cs if:Macro.grouped ?></fieldset><?cs /if ?>
            <?cs set:Macro.grouped = "1" ?>
            <?cs if:x.name == "staff" ?>
                <?cs call:group_open("规模（" + Data.year + " 年度）") ?>
                <p class="hint">
                    填 <?cs var:Data.year ?> 年全年或年末数。各年分别保存，新的年度不会覆盖以前的。
                </p>
            <?cs else ?>
                <?cs call:group_open(x.group) ?>
            <?cs /if ?>
        <?cs /if ?>
        <?cs if:x.name == "logo" && subcount(Data.logo) > #0 ?>
            <?cs each:l = Data.logo ?>
                <p><img src="<?cs var:l.url ?>" width="96" height="96" alt="现在的 LOGO"></p>
            <?cs /each ?>
        <?cs /if ?>
        <?cs if:x.name != "logo_drop" || subcount(Data.logo) > #0 ?><?cs call:field(x) ?><?cs /if ?>
        <?cs if:x.name == "assets" ?>
            <?cs if:Data.size ?>
                <p class="hint">
                    按所属行业和最近一年的数据，规模类型为<b><?cs var:Data.size ?></b>（
                    <?cs var:Data.size_day ?> 测算）。<a href="/size-test">自测和说明</a>
                </p>
            <?cs /if ?>
            <?cs if:subcount(Data.earlier) > #0 ?>
                <?cs call:table_open("以前年度的规模") ?>
                    <?cs call:th("年度") ?>
                    <?cs call:th_num("员工人数") ?>
                    <?cs call:th_num("年营业额（万元）") ?>
                    <?cs call:th_num("资产总额（万元）") ?>
                    <?cs call:table_body() ?>
                    <?cs each:y = Data.earlier ?>
                        <tr>
                            <?cs call:td("年度", y.year) ?>
                            <?cs call:td_num("员工人数", y.staff) ?>
                            <?cs call:td_num("年营业额（万元）", y.revenue) ?>
                            <?cs call:td_num("资产总额（万元）", y.assets) ?>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
            <?cs /if ?>
        <?cs /if ?>
    <?cs /each ?>
    <?cs if:Macro.grouped ?></fieldset><?cs /if ?>
<?cs /def ?>

<div class="narrow stack wide">
    <?cs call:page_head("企业资料", "可以先填一部分提交，以后再补。") ?>
    <?cs include!"enterprise/completeness.cs" ?>
    <section class="card stack" aria-labelledby="h-lic">
        <div class="head">
            <h2 id="h-lic">营业执照</h2>
            <?cs if:Data.licence.certified ?>
                <?cs call:status("good", "认证企业", "") ?>
            <?cs else ?>
                <?cs call:status("idle", "未认证", "info") ?>
            <?cs /if ?>
        </div>
        <dl class="facts">
            <?cs call:fact("企业全称", Data.licence.name) ?>
            <?cs call:fact("统一社会信用代码", Data.licence.uscc) ?>
            <?cs call:fact("单位性质", Data.licence.nature) ?>
            <?cs call:fact("法定代表人", Data.licence.legal_person) ?>
        </dl>
        <?cs if:Data.complete.owner ?>
            <p class="actions">
                <a class="button quiet" href="/enterprise/profile/licence">修改或上传营业执照</a>
                <a class="button quiet" href="/enterprise/certification">企业认证</a>
            </p>
        <?cs else ?>
            <p class="small muted">营业执照上的内容和企业认证由主账号管理。</p>
        <?cs /if ?>
    </section>
    <?cs call:form_open(Form.profile) ?>
        <?cs call:profile_fields(Form.profile) ?>
    <?cs call:form_close(Form.profile) ?>
</div>

<?cs # An appeal for another phone beside its case. Data.record: id number state account_name org person
       old_phone new_phone reason stop_words bind_after ended_at known account_kind account_person
       account_phone account_org account_uscc old_agrees last_login_at member_url; files.N: name size url
       time ?>
<?cs include!"window/case-head.cs" ?>
<section class="card stack">
    <h2>申请内容</h2>
    <dl class="facts">
        <?cs call:fact("受理编号", Data.record.number) ?>
        <?cs call:fact("帐户名称", Data.record.account_name) ?>
        <?cs call:fact("单位名称", Data.record.org) ?>
        <?cs call:fact("申请人", Data.record.person) ?>
        <?cs call:fact("原手机号", Data.record.old_phone) ?>
        <?cs call:fact("新手机号", Data.record.new_phone) ?>
    </dl>
    <p class="prose"><?cs var:Data.record.reason ?></p>
    <p class="small muted">新手机号已用验证码核实是申请人在用。</p>
</section>
<section class="card stack">
    <h2>平台上的账号</h2>
    <?cs if:Data.record.known ?>
        <dl class="facts">
            <?cs call:fact("账号类型", Data.record.account_kind) ?>
            <?cs call:fact("单位", Data.record.account_org) ?>
            <?cs call:fact("统一社会信用代码", Data.record.account_uscc) ?>
            <?cs call:fact("联系人", Data.record.account_person) ?>
            <?cs call:fact("绑定的手机", Data.record.account_phone) ?>
            <?cs call:fact("最近登录", Data.record.last_login_at) ?>
        </dl>
        <?cs if:Data.record.old_agrees ?>
            <?cs call:status("good", "申请人填的原手机号与绑定的一致", "") ?>
        <?cs elif:Data.record.old_phone ?>
            <?cs call:status("urgent", "申请人填的原手机号与绑定的不一致", "") ?>
        <?cs else ?>
            <?cs call:status("wait", "申请人没有填原手机号", "") ?>
        <?cs /if ?>
        <p><a href="<?cs var:Data.record.member_url ?>">看会员资料</a></p>
    <?cs else ?>
        <?cs call:notice("urgent", "平台上没有这个账号，只能驳回。") ?>
    <?cs /if ?>
</section>
<section class="card stack">
    <h2>证明材料</h2>
    <?cs if:subcount(Data.record.files) > #0 ?>
        <ul>
            <?cs each:f = Data.record.files ?>
                <li>
                    <a href="<?cs var:f.url ?>"><?cs var:f.name ?></a> <span class="muted"><?cs var:f.size ?></span>
                </li>
            <?cs /each ?>
        </ul>
        <p class="small muted">每次打开都有记录。</p>
    <?cs else ?>
        <p class="muted">没有上传材料。</p>
    <?cs /if ?>
</section>
<?cs if:Data.record.state == "approved" ?>
    <section class="card stack">
        <h2>等待改绑</h2>
        <p>已通过，<?cs var:Data.record.bind_after ?> 之后改绑。原手机号的主人提出异议的，可以中止。</p>
        <p class="actions">
            <a class="button quiet danger" href="/window/appeals/<?cs var:Data.record.id ?>/stop">
                中止变更
            </a>
        </p>
    </section>
<?cs elif:Data.record.state == "stopped" ?>
    <?cs call:notice("urgent", "变更已中止，手机号没有更换。" + Data.record.stop_words) ?>
<?cs elif:Data.record.state == "bound" ?>
    <?cs call:notice("good", "已于 " + Data.record.ended_at + " 改绑新手机号。") ?>
<?cs /if ?>
<?cs include!"window/case-foot.cs" ?>

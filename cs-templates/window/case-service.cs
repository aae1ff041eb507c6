<?cs # A service beside its case. Data.record: code name category summary description_html prepare_html
       targets ways price invoice contact phone email stages.N state_word public_url provider_public, change
       "1" with Data.diff (common/service-diff.cs), unshelf "1" with unshelf_reason and orders;
       Data.provider as keeper/service.h puts it ?>
<?cs include!"window/case-head.cs" ?>
<?cs if:Data.record.unshelf ?>
    <section class="card stack">
        <h2>下架申请</h2>
        <dl class="facts">
            <?cs call:fact("下架理由", Data.record.unshelf_reason) ?>
            <?cs call:fact("没有办完的订单", Data.record.orders + " 个") ?>
        </dl>
        <p class="small muted">同意后服务从平台撤下；已有的订单照常履行。</p>
    </section>
<?cs /if ?>
<?cs if:Data.record.change ?>
    <section class="card stack">
        <h2>变更对照</h2>
        <p class="small muted">同意之前，公开页面一直显示原内容。</p>
        <?cs include!"common/service-diff.cs" ?>
        <?cs if:Data.record.public_url ?>
            <p><a href="<?cs var:Data.record.public_url ?>">看公开页面（原内容）</a></p>
        <?cs /if ?>
    </section>
<?cs else ?>
    <section class="card stack">
        <h2>服务内容</h2>
        <p class="read"><?cs var:Data.record.summary ?></p>
        <div class="rich"><?cs uvar:Data.record.description_html ?></div>
        <?cs if:Data.record.prepare_html ?>
            <h3>企业需准备的材料</h3>
            <div class="rich"><?cs uvar:Data.record.prepare_html ?></div>
        <?cs /if ?>
        <dl class="facts">
            <?cs call:fact("服务编码", Data.record.code) ?>
            <?cs call:fact("现在的状态", Data.record.state_word) ?>
            <?cs call:fact("服务类别", Data.record.category) ?>
            <?cs call:fact("服务对象", Data.record.targets) ?>
            <?cs call:fact("服务方式", Data.record.ways) ?>
            <?cs call:fact("收费", Data.record.price) ?>
            <?cs call:fact("发票", Data.record.invoice) ?>
            <?cs call:fact("联系人", Data.record.contact) ?>
            <?cs call:fact("公开电话", Data.record.phone) ?>
            <?cs call:fact("邮箱", Data.record.email) ?>
        </dl>
        <?cs if:subcount(Data.record.stages) > #0 ?>
            <?cs call:table_open("阶段") ?>
                <?cs call:th("阶段") ?>
                <?cs call:th("交付物") ?>
                <?cs call:th_num("用时") ?>
                <?cs call:th_num("付款比例") ?>
                <?cs call:table_body() ?>
                <?cs each:s = Data.record.stages ?>
                    <tr>
                        <th scope="row"><?cs var:s.name ?></th>
                        <?cs call:td("交付物", s.deliverable) ?>
                        <?cs call:td_num("用时", s.days + " 个工作日") ?>
                        <?cs call:td_num("付款比例", s.percent + "%") ?>
                    </tr>
                <?cs /each ?>
            <?cs call:table_close() ?>
        <?cs /if ?>
        <?cs if:Data.record.public_url ?>
            <p><a href="<?cs var:Data.record.public_url ?>">看公开页面</a></p>
        <?cs /if ?>
    </section>
<?cs /if ?>
<section class="card stack">
    <h2>服务机构</h2>
    <dl class="facts">
        <?cs call:fact("机构名称", Data.provider.name) ?>
        <?cs call:fact("机构代码", Data.provider.uscc) ?>
        <?cs call:fact("类型", Data.provider.kind_word) ?>
        <?cs call:fact("所在地区", Data.provider.region) ?>
        <?cs call:fact("法定代表人", Data.provider.legal_person) ?>
        <?cs call:fact("专业资质", Data.provider.qualifications) ?>
        <?cs call:fact("在架服务", Data.provider.service_count + " 项") ?>
        <?cs call:fact("按期交付", Data.provider.on_time) ?>
    </dl>
    <?cs if:Data.record.provider_public ?>
        <p><a href="/providers/<?cs var:Data.provider.id ?>">看机构公开页面</a></p>
    <?cs else ?>
        <p class="small muted">这家机构的资质现在没有通过审核，或者已停用。</p>
    <?cs /if ?>
</section>
<?cs include!"window/case-foot.cs" ?>

<?cs # 企业联系方式, for who is signed in.
       Data.contact.{name,address,phone,email,contact,contact_phone,contact_email}; Data.{region,some} ?>
<div class="narrow stack wide">
    <?cs call:page_head(Data.contact.name, "企业选择给平台会员看的联系方式，请只用于业务往来。") ?>
    <section class="card stack">
        <h2>联系方式</h2>
        <dl class="facts">
            <?cs call:fact("所在地区", Data.region) ?>
            <?cs call:fact("地址", Data.contact.address) ?>
            <?cs call:fact("电话", Data.contact.phone) ?>
            <?cs call:fact("邮箱", Data.contact.email) ?>
            <?cs call:fact("联系人", Data.contact.contact) ?>
            <?cs call:fact("联系人手机", Data.contact.contact_phone) ?>
            <?cs call:fact("联系人邮箱", Data.contact.contact_email) ?>
        </dl>
        <?cs if:!Data.some ?><p class="muted">这家企业没有公开联系方式。</p><?cs /if ?>
        <p class="small muted">每次查看都有记录。</p>
    </section>
    <p><a href="/products">看企业产品</a></p>
</div>

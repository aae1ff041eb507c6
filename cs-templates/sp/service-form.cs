<?cs # 新增产品, 修改, 变更. Data.{title,lead,reason,window_name,unapproved}; Data.library.N and
       Data.chosen.N: pictures; Form.service, stages as stage1_name … stage6_percent ?>
<?cs include!"common/picture-choice.cs" ?>

<?cs def:service_stage(a, b, c, d) ?>
    <div class="stage-row">
        <?cs call:field(a) ?>
        <?cs call:field(b) ?>
        <?cs call:field(c) ?>
        <?cs call:field(d) ?>
    </div>
<?cs /def ?>

<div class="narrow">
    <?cs call:page_head(Data.title, Data.lead) ?>
    <?cs if:Data.unapproved ?>
        <?cs call:notice_open("wait") ?>
            机构资质还没有审核通过，现在可以保存草稿，不能提交。<a href="/sp/qualification">去看资质认证</a>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs if:Data.reason ?>
        <?cs call:notice_open("urgent") ?>
            <b><?cs var:Data.window_name ?>的意见：</b><?cs var:Data.reason ?>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs with:f = Form.service.fields ?>
        <div class="gap-top">
            <?cs call:form_open(Form.service) ?>
                <?cs call:group_open("服务是什么") ?>
                    <?cs call:field(f.name) ?>
                    <?cs call:field(f.category) ?>
                    <div class="form side-by-side">
                        <?cs call:field(f.targets) ?>
                        <?cs call:field(f.ways) ?>
                    </div>
                    <?cs call:field(f.summary) ?>
                    <div class="form" data-library="/sp/pictures">
                        <?cs call:field(f.description) ?>
                        <?cs call:field(f.prepare) ?>
                    </div>
                <?cs call:group_close() ?>
                <?cs call:group_open("收费") ?>
                    <?cs call:field(f.price_mode) ?>
                    <?cs call:field(f.price) ?>
                    <?cs call:field(f.unit) ?>
                    <?cs call:field(f.invoice) ?>
                <?cs call:group_close() ?>
                <?cs call:group_open("分几步做（阶段）") ?>
                    <p class="hint">至少一个阶段，最多六个；付款比例合计 100%，免费服务不用填比例。</p>
                    <?cs call:service_stage(f.stage1_name, f.stage1_deliverable, f.stage1_days, f.stage1_percent) ?>
                    <?cs call:service_stage(f.stage2_name, f.stage2_deliverable, f.stage2_days, f.stage2_percent) ?>
                    <?cs call:service_stage(f.stage3_name, f.stage3_deliverable, f.stage3_days, f.stage3_percent) ?>
                    <details<?cs if:f.stage4_name.value || Page.refused ?> open<?cs /if ?>>
                        <summary>还有更多阶段（4 到 6）</summary>
                        <?cs call:service_stage(f.stage4_name, f.stage4_deliverable, f.stage4_days, f.stage4_percent) ?>
                        <?cs call:service_stage(f.stage5_name, f.stage5_deliverable, f.stage5_days, f.stage5_percent) ?>
                        <?cs call:service_stage(f.stage6_name, f.stage6_deliverable, f.stage6_days, f.stage6_percent) ?>
                    </details>
                <?cs call:group_close() ?>
                <?cs call:group_open("图片") ?>
                    <div class="gallery-field" data-gallery="/sp/pictures">
                        <?cs call:picture_choice(f.pictures) ?>
                    </div>
                    <p class="small muted">
                        没有合适的图片？先保存草稿，再到<a href="/sp/pictures/new">图片空间上传</a>。
                    </p>
                <?cs call:group_close() ?>
                <?cs call:group_open("联系方式（公开）") ?>
                    <?cs call:field(f.contact) ?>
                    <?cs call:field(f.phone) ?>
                    <?cs call:field(f.email) ?>
                <?cs call:group_close() ?>
            <?cs call:form_close(Form.service) ?>
        </div>
    <?cs /with ?>
</div>

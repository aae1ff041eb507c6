<?cs # 核对合同. Data.{asked,version,newest}; Form.contract_verify ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("核对合同", "手里的合同和平台保存的是不是同一版，不登录也能查；不显示合同内容。") ?>
    <?cs if:Data.asked ?>
        <?cs if:Data.version ?>
            <?cs call:notice_open("good") ?>
                <b>与平台保存的<?cs var:Data.version ?>一致。</b>
                <?cs if:!Data.newest ?>平台还有更新的版本，请向对方核实以哪一版为准。<?cs /if ?>
            <?cs call:notice_close() ?>
        <?cs else ?>
            <?cs call:notice_open("urgent") ?>
                <b>不一致。</b>没有这个编号的合同，或者校验值与平台保存的各版都不相同。请对照合同逐字检查；
                确认没有输错的，请联系对方或者窗口。
            <?cs call:notice_close() ?>
        <?cs /if ?>
    <?cs /if ?>
    <div class="gap-top"><?cs call:form(Form.contract_verify) ?></div>
    <p class="small muted gap-top">
        校验值由合同全文和前一版的校验值算出，改动一个字就会不同。签章后手写的内容不在其中，
        以双方签章件为准。
    </p>
<?cs call:page_close() ?>

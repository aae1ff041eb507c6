<?cs # 上传合同及其它文件. Data.order, Data.steps, Data.contract, Data.may_add; Form.signing ?>

<?cs def:signing_list(list, words) ?>
    <?cs if:subcount(list) > #0 ?>
        <h3><?cs var:words ?></h3>
        <?cs if:Data.contract.may_sign ?>
            <?cs call:file_list_drop(list, "/sp/contract-files/") ?>
        <?cs else ?>
            <?cs call:file_list(list) ?>
        <?cs /if ?>
    <?cs /if ?>
<?cs /def ?>

<div class="narrow">
    <?cs call:page_head_open("上传合同", Data.order.title + " · " + Data.contract.number) ?>
        <?cs call:status(Data.order.state_kind, Data.order.state_word, "") ?>
    <?cs call:page_head_close() ?>
    <?cs call:steps(Data.steps) ?>
    <?cs if:Data.contract.may_sign ?>
        <section class="card stack gap-top">
            <h2>先签章，再上传</h2>
            <ol>
                <li>1　<a href="<?cs var:Data.order.url ?>/contract/pdf">下载合同</a>，打印一式两份；</li>
                <li>2　双方签字盖章；</li>
                <li>3　扫描或者拍照后在这里上传，再提交合同。</li>
            </ol>
        </section>
    <?cs /if ?>
    <section class="card stack gap-top">
        <h2>已上传的文件</h2>
        <?cs call:signing_list(Data.contract.scans, "合同扫描件") ?>
        <?cs call:signing_list(Data.contract.supplements, "补充合同") ?>
        <?cs call:signing_list(Data.contract.invoices, "发票等证明材料") ?>
        <?cs if:subcount(Data.contract.scans) + subcount(Data.contract.supplements) + subcount(Data.contract.invoices) == #0 ?>
            <p class="muted">还没有文件。请先上传双方签章的合同扫描件。</p>
        <?cs /if ?>
        <?cs if:Data.contract.may_sign ?>
            <p class="actions">
                <a class="button<?cs if:subcount(Data.contract.scans) == #0 ?> quiet<?cs /if ?>"
                        href="<?cs var:Data.order.url ?>/signing/submit">
                    提交合同
                </a>
                <a class="button plain" href="<?cs var:Data.order.url ?>/contract/reopen">重新起草</a>
            </p>
        <?cs /if ?>
    </section>
    <?cs if:Data.may_add ?>
        <section class="gap-top">
            <h2>上传文件</h2>
            <div class="gap-s"><?cs call:form(Form.signing) ?></div>
        </section>
    <?cs /if ?>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>">返回订单</a></p>
</div>

<?cs # 合同 on the page of an order. Data.contract: number project total valid kept written may_sign party
       seller submitted_at versions.N scans.N ...; Data.contract.order_url; nothing while there is none ?>
<?cs include!"common/contract-files.cs" ?>
<?cs if:Data.contract.number ?>
    <section class="card stack" id="contract" aria-labelledby="h-contract">
        <div class="line apart">
            <h2 id="h-contract">合同</h2>
            <?cs if:Data.contract.submitted_at ?>
                <?cs call:status("good", "已生效", "") ?>
            <?cs elif:Data.contract.kept ?>
                <?cs call:status("wait", "签订中", "") ?>
            <?cs else ?>
                <?cs call:status("", "起草中", "") ?>
            <?cs /if ?>
        </div>
        <dl class="facts">
            <?cs call:fact("合同编号", Data.contract.number) ?>
            <?cs call:fact("项目名称", Data.contract.project) ?>
            <?cs call:fact("报酬总额", Data.contract.total) ?>
            <?cs call:fact("有效期限", Data.contract.valid) ?>
            <?cs call:fact("提交合同", Data.contract.submitted_at) ?>
        </dl>
        <?cs call:contract_files(Data.contract) ?>
        <p class="actions">
            <a class="button quiet" href="<?cs var:Data.contract.order_url ?>/contract/standard">
                <?cs call:icon("search") ?>查看标准合同
            </a>
            <a class="button quiet" href="<?cs var:Data.contract.order_url ?>/contract/pdf">
                <?cs call:icon("download") ?>下载合同
            </a>
            <?cs if:Data.contract.seller && !Data.contract.written ?>
                <a class="button quiet" href="<?cs var:Data.contract.order_url ?>/signing">
                    <?cs call:icon("upload") ?>
                    <?cs if:Data.contract.may_sign ?>上传合同<?cs else ?>合同文件<?cs /if ?>
                </a>
            <?cs /if ?>
        </p>
        <?cs call:contract_versions(Data.contract) ?>
    </section>
<?cs /if ?>

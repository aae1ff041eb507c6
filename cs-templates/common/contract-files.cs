<?cs # What was kept and uploaded of a contract: def contract_files(c), def contract_versions(c). c =
       Data.contract: versions.N.{name,reason,maker,hash,time} scans.N supplements.N invoices.N ?>

<?cs def:contract_files(c) ?>
    <?cs if:subcount(c.scans) > #0 ?><h3>合同扫描件</h3><?cs call:file_list(c.scans) ?><?cs /if ?>
    <?cs if:subcount(c.supplements) > #0 ?>
        <h3>补充合同</h3>
        <?cs call:file_list(c.supplements) ?>
    <?cs /if ?>
    <?cs if:subcount(c.invoices) > #0 ?>
        <h3>发票等证明材料</h3>
        <?cs call:file_list(c.invoices) ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:contract_versions(c) ?>
    <?cs if:subcount(c.versions) > #0 ?>
        <details>
            <summary>保存的版本（<?cs var:subcount(c.versions) ?>）</summary>
            <ul class="rows tight">
                <?cs each:v = c.versions ?>
                    <li>
                        <div class="body">
                            <b><?cs var:v.name ?></b>　<?cs var:v.reason ?>
                            <p class="meta">
                                <span><?cs var:v.maker ?></span>
                                <span><?cs var:v.time ?></span>
                            </p>
                            <p class="small muted">SHA-256 <?cs var:v.hash ?></p>
                        </div>
                    </li>
                <?cs /each ?>
            </ul>
        </details>
    <?cs /if ?>
<?cs /def ?>

<?cs # The qualification of a provider or an expert beside its case. Data.record: kind_word expert change
       public_url none groups.N.{title,rows.M.{label,text}} files.N and gone.N: name kind url size field
       fresh; Data.diff.changed.N: label before after ?>
<?cs include!"window/case-head.cs" ?>
<?cs if:Data.record.none ?>
    <section class="card stack"><p class="muted">申请人还没有填写资质表。</p></section>
<?cs /if ?>
<?cs if:Data.record.change ?>
    <section class="card stack">
        <h2>这次变更的内容</h2>
        <?cs if:subcount(Data.diff.changed) > #0 ?>
            <?cs include!"common/service-diff.cs" ?>
        <?cs else ?>
            <p>文字没有改动，只有文件有变化。</p>
        <?cs /if ?>
        <p class="small muted">通过之前，公众看到的是原内容。</p>
    </section>
<?cs /if ?>
<?cs if:subcount(Data.record.files) > #0 || subcount(Data.record.gone) > #0 ?>
    <section class="card stack">
        <h2>文件</h2>
        <ul class="rows tight files">
            <?cs each:f = Data.record.files ?>
                <li>
                    <?cs call:icon("file") ?>
                    <div class="body">
                        <a href="<?cs var:f.url ?>"><?cs var:f.name ?></a>
                        <p class="under">
                            <span>
                                <?cs var:f.kind ?> · <?cs var:f.size ?>
                                <?cs if:f.fresh ?> · 新上传<?cs /if ?>
                            </span>
                        </p>
                    </div>
                </li>
            <?cs /each ?>
            <?cs each:f = Data.record.gone ?>
                <li>
                    <?cs call:icon("trash") ?>
                    <div class="body">
                        <a href="<?cs var:f.url ?>"><?cs var:f.name ?></a>
                        <p class="under"><span><?cs var:f.kind ?> · 申请删除</span></p>
                    </div>
                </li>
            <?cs /each ?>
        </ul>
        <p class="small muted">每次打开文件都有记录。工作证明只用于核实身份，请不要下载留存。</p>
    </section>
<?cs else ?>
    <section class="card stack">
        <h2>文件</h2>
        <p class="muted">没有上传文件。</p>
    </section>
<?cs /if ?>
<?cs each:g = Data.record.groups ?>
    <section class="card stack">
        <h2><?cs var:g.title ?></h2>
        <?cs call:facts_list(g.rows) ?>
    </section>
<?cs /each ?>
<?cs if:Data.record.public_url ?>
    <p><a href="<?cs var:Data.record.public_url ?>">看公开页面</a></p>
<?cs /if ?>
<p class="small muted">个人手机和邮箱隐去一部分；每次查看都有记录。</p>
<?cs include!"window/case-foot.cs" ?>

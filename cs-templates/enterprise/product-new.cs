<?cs # 发布产品, first step. Data.groups.N: name items.N.category.{code,name} ?>
<?cs call:page_head("发布产品", "第一步：选择合适的类目。选定后填写产品，类目以后也能改。") ?>
<div class="columns three">
    <?cs each:g = Data.groups ?>
        <section class="card stack">
            <h2><?cs var:g.name ?></h2>
            <ul class="choose">
                <?cs each:i = g.items ?>
                    <li>
                        <a href="/enterprise/products/new/<?cs var:i.category.code ?>">
                            <?cs var:i.category.name ?>
                        </a>
                    </li>
                <?cs /each ?>
            </ul>
        </section>
    <?cs /each ?>
</div>

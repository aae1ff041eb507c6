<?cs # 窗口. Data.top.{name address phone hours}, Data.windows.N.{code name short_name region address phone
       below.N.{code name short_name}}, Data.total ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("窗口", "共 " + Data.total + " 个服务窗口。找不到本地窗口时，请拨服务热线。") ?>
    <div class="columns two">
        <?cs each:w = Data.windows ?>
            <section class="card stack">
                <h2><a href="/windows/<?cs var:w.code ?>"><?cs var:w.name ?></a></h2>
                <dl class="facts">
                    <?cs call:fact("地址", w.address) ?>
                    <?cs call:fact("电话", w.phone) ?>
                </dl>
                <?cs if:subcount(w.below) > #0 ?>
                    <ul class="line links">
                        <?cs each:b = w.below ?>
                            <li><a href="/windows/<?cs var:b.code ?>"><?cs var:b.short_name ?></a></li>
                        <?cs /each ?>
                    </ul>
                <?cs /if ?>
            </section>
        <?cs /each ?>
    </div>
<?cs call:page_close() ?>

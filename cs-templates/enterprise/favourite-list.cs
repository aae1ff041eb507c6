<?cs # 我的收藏. Data.tabs; Data.favourites.N: own.{name,note,gone,created_at} kind url remove_url; Pager ?>
<?cs call:page_head("我的收藏", "服务、机构和专家页上的“收藏”会放到这里。") ?>
<?cs call:tabs("收藏类型", Data.tabs) ?>
<?cs if:subcount(Data.favourites) > #0 ?>
    <ul class="rows fold-end">
        <?cs each:f = Data.favourites ?>
            <li>
                <div class="body">
                    <?cs if:f.own.gone ?>
                        <b class="title"><?cs var:f.own.name ?></b>
                    <?cs else ?>
                        <a class="title" href="<?cs var:f.url ?>"><?cs var:f.own.name ?></a>
                    <?cs /if ?>
                    <p class="meta">
                        <span><?cs var:f.kind ?></span>
                        <?cs if:f.own.note ?><span><?cs var:f.own.note ?></span><?cs /if ?>
                        <span><?cs var:f.own.created_at.day ?> 收藏</span>
                    </p>
                    <?cs if:f.own.gone ?><?cs call:status("idle", "已不公开", "info") ?><?cs /if ?>
                </div>
                <div class="end">
                    <a class="button quiet" href="<?cs var:f.remove_url ?>">
                        取消收藏<span class="hide"><?cs var:f.own.name ?></span>
                    </a>
                </div>
            </li>
        <?cs /each ?>
    </ul>
    <?cs call:pager("条") ?>
<?cs else ?>
    <?cs call:empty_open("这里还没有收藏", "看到合适的服务、机构或专家，点“收藏”，以后好找。") ?>
        <a class="button" href="/services">找服务</a>
    <?cs call:empty_close() ?>
<?cs /if ?>

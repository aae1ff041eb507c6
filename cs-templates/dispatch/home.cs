<?cs # 首页 of the dispatch system. Data.entries.N.{name hint icon url}, Data.notices.N.{id title
       published_at.date}, Data.rounds.N as put_round, Data.public and Data.winners (numbers in 公示) ?>
<section class="hero" aria-labelledby="h">
    <div class="wrap">
        <?cs call:art_hero() ?>
        <h1 id="h">核心服务机构调度管理系统</h1>
        <p class="lead">申报、按月填报、评优和投诉，都从这里进。</p>
        <?cs call:search_box("q-all", "搜索通知公告", "/dispatch/notices", "输入通知标题里的词", "搜索") ?>
    </div>
</section>
<div class="wrap">
    <h2 class="hide">入口</h2>
    <ul class="columns four entries">
        <?cs each:x = Data.entries ?>
            <?cs call:entry(x.url, x.icon, x.name, x.hint) ?>
        <?cs /each ?>
    </ul>
</div>
<section class="section" aria-labelledby="h-news">
    <div class="wrap">
        <div class="split level">
            <div>
                <?cs call:head_id("h-news", "通知公告", "", "/dispatch/notices", "查看全部") ?>
                <?cs if:Data.public != "0" ?>
                    <?cs call:notice_open("") ?>
                        <a href="/dispatch/publicity">正在公示 <?cs var:Data.public ?> 家拟认定机构，可以提出异议</a>
                    <?cs call:notice_close() ?>
                <?cs /if ?>
                <?cs if:Data.winners != "0" ?>
                    <?cs call:notice_open("") ?>
                        <a href="/dispatch/excellent/publicity">优秀评选正在公示 <?cs var:Data.winners ?> 个，可以提出异议</a>
                    <?cs call:notice_close() ?>
                <?cs /if ?>
                <ul class="rows tight plain">
                    <?cs each:a = Data.notices ?>
                        <li>
                            <div class="body">
                                <a class="title" href="/news/<?cs var:a.id ?>"><?cs var:a.title ?></a>
                            </div>
                            <span class="muted small nowrap"><?cs var:a.published_at.date ?></span>
                        </li>
                    <?cs /each ?>
                </ul>
            </div>
            <div class="card">
                <?cs call:head("正在受理", "", "", "") ?>
                <?cs if:subcount(Data.rounds) > #0 ?>
                    <ul class="rows tight">
                        <?cs each:x = Data.rounds ?>
                            <li>
                                <div class="body">
                                    <b><?cs var:x.name ?></b>
                                    <p class="meta">
                                        <span><?cs var:x.who ?></span>
                                        <span>截止 <?cs var:x.closes_on ?></span>
                                    </p>
                                </div>
                                <div class="end"><?cs call:status(x.phase_kind, x.phase_word, "") ?></div>
                            </li>
                        <?cs /each ?>
                    </ul>
                <?cs else ?>
                    <p class="muted">目前没有开放的批次。</p>
                <?cs /if ?>
                <p class="gap-top"><a href="/dispatch/answers">系统操作问题答疑</a></p>
            </div>
        </div>
    </div>
</section>

<?cs # 履约阶段. Data.stages.N:
       stage.{seq,name,deliverable,due_on,delivery,opinion,delivered_at,accepted_at} amount state_word
       state_kind late may_deliver may_judge url files.N; Data.progress, Data.base_url, Data.side
       ("enterprise", "provider", "") ?>
<?cs if:subcount(Data.stages) > #0 ?>
    <section class="card flush" id="stages" aria-labelledby="h-stages">
        <div class="head">
            <h2 id="h-stages">履约阶段</h2>
            <span class="muted small">已验收 <?cs var:Data.progress ?></span>
        </div>
        <ul class="rows fold-end">
            <?cs each:s = Data.stages ?>
                <li>
                    <div class="body">
                        <h3 class="title"><?cs var:s.stage.seq ?>　<?cs var:s.stage.name ?></h3>
                        <p class="meta">
                            <span>交付物：<?cs var:s.stage.deliverable ?></span>
                            <?cs if:s.stage.due_on ?>
                                <span>完成日期 <?cs var:s.stage.due_on ?></span>
                            <?cs /if ?>
                            <span><?cs var:s.amount ?></span>
                        </p>
                        <p class="line">
                            <?cs call:status(s.state_kind, s.state_word, "") ?>
                            <?cs if:s.late ?><?cs call:status("urgent", s.late, "clock") ?><?cs /if ?>
                        </p>
                        <?cs if:s.stage.delivery ?>
                            <p class="prose"><b>交付说明　</b><?cs var:s.stage.delivery ?></p>
                        <?cs /if ?>
                        <?cs if:s.stage.opinion ?>
                            <p class="prose"><b>验收意见　</b><?cs var:s.stage.opinion ?></p>
                        <?cs /if ?>
                        <?cs call:file_list(s.files) ?>
                    </div>
                    <?cs if:s.may_deliver && Data.side == "provider" ?>
                        <div class="end">
                            <a class="button" href="<?cs var:s.url ?>">
                                交付<span class="hide">第 <?cs var:s.stage.seq ?> 阶段</span>
                            </a>
                        </div>
                    <?cs elif:s.may_judge && Data.side == "enterprise" ?>
                        <div class="end">
                            <a class="button" href="<?cs var:s.url ?>">
                                验收<span class="hide">第 <?cs var:s.stage.seq ?> 阶段</span>
                            </a>
                        </div>
                    <?cs /if ?>
                </li>
            <?cs /each ?>
        </ul>
    </section>
<?cs /if ?>

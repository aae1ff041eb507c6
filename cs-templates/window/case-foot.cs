<?cs # A case for the window, below its record: the history; beside it what is to be decided, and until when ?>
<section class="card stack">
    <h2>办理记录</h2>
    <?cs call:timeline(Data.history) ?>
</section>
</div>
<aside class="stack side" aria-label="办理">
    <?cs if:Data.case.open ?>
        <section class="card stack" aria-labelledby="h-dec">
            <h2 id="h-dec">审核意见</h2>
            <?cs call:form(Form.decide) ?>
        </section>
    <?cs /if ?>
    <section class="card stack">
        <?cs if:Data.case.turn ?>
            <h2>期限与经办</h2>
            <dl class="facts">
                <?cs call:fact("最迟", Data.case.due) ?>
                <?cs if:Data.case.holder ?>
                    <?cs call:fact("经办", Data.case.holder) ?>
                <?cs else ?>
                    <?cs call:fact("经办", "未领取") ?>
                <?cs /if ?>
            </dl>
            <p class="actions">
                <?cs if:!Data.case.held ?>
                    <a class="button quiet" href="/window/cases/<?cs var:Data.case.id ?>/take">
                        <?cs if:Data.case.holder ?>退回公共待办<?cs else ?>领取<?cs /if ?>
                    </a>
                <?cs /if ?>
                <a class="button quiet" href="/window/cases/<?cs var:Data.case.id ?>/hand-over">移交</a>
            </p>
        <?cs else ?>
            <h2>现在的环节</h2>
            <p><?cs var:Data.case.activity ?></p>
        <?cs /if ?>
    </section>
</aside>
</div>

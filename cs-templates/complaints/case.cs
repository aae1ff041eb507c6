<?cs # One complaint, for its applicant. Data.complaint as common/complaint-body.cs reads it, and words
       state status window receipt_url own; Data.history; Data.moves.N: button style url; Data.{elapsed due counted};
       Data.days ?>
<?cs call:page_open("") ?>
    <?cs call:page_head_open(Data.complaint.number + "　" + Data.complaint.class, Data.complaint.created_at + " 登记 · " + Data.complaint.window + "办理") ?>
        <a class="button quiet" href="<?cs var:Data.complaint.receipt_url ?>">看回执</a>
    <?cs call:page_head_close() ?>
    <div class="split">
        <div class="stack wide">
            <div class="card stack">
                <p><?cs call:status(Data.complaint.status, Data.complaint.state, "") ?></p>
                <p><b><?cs var:Data.complaint.words ?></b></p>
                <p><?cs var:Data.elapsed ?><?cs if:Data.due ?>；这一步最迟 <b><?cs var:Data.due ?></b><?cs /if ?>。</p>
                <?cs if:subcount(Data.moves) > #0 ?>
                    <p class="actions">
                        <?cs each:m = Data.moves ?>
                            <a class="button <?cs var:m.style ?>" href="<?cs var:m.url ?>"><?cs var:m.button ?></a>
                        <?cs /each ?>
                    </p>
                <?cs /if ?>
                <?cs if:Data.counted ?>
                    <details class="more-text">
                        <summary>这个日期是怎么算的</summary>
                        <p><?cs var:Data.counted ?></p>
                        <?cs call:days(Data.days) ?>
                    </details>
                <?cs /if ?>
            </div>
            <?cs include!"common/complaint-body.cs" ?>
        </div>
        <aside class="stack" aria-label="办理过程">
            <section class="card stack">
                <h2>办理过程</h2>
                <?cs call:timeline(Data.history) ?>
            </section>
            <?cs if:Data.complaint.own ?>
                <p><a href="/enterprise/complaints">回到我的投诉</a></p>
            <?cs else ?>
                <p><a href="/complaints/leave">结束查询</a></p>
            <?cs /if ?>
        </aside>
    </div>
<?cs call:page_close() ?>

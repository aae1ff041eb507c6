<?cs #
  What happens to a matter: timeline, receipt, how a date was counted.

  timeline(list)        list.N.{title,by,note,time,state}: state "" (done), now or next; time.{value,short}
                        or a plain word; by = whose turn, note = what and until when, due = the large line
  days(list)            list.N.{month,day,weekday,note,kind}: kind "" (the event), off, counted, due
  receipt_open(title, number, time) … receipt_close()   the end of every submit
  receipt_now(kind, title, number, time) … the same address later on: kind as of status()
  receipt_part(title) … receipt_part_close() one block in it: 接下来, 您提交的内容
  receipt_counted(counted, list)         the block 这个日期是怎么算的: in words, and day by day as days(list)
  case_load(load)       how much waits until when: load.{overdue,today,soon,rest}
  thread(list)          what both sides wrote: list.N.{name,body,created_at,answer}; answer: by who was asked
?>

<?cs def:case_load(load) ?>
    <dl class="figures four">
        <div>
            <dt>已超期</dt>
            <dd<?cs if:load.overdue > #0 ?> class="down"<?cs /if ?>>
                <?cs if:load.overdue > #0 ?>
                    <a href="/window/cases?overdue=1"><?cs var:load.overdue ?><span class="hide"> 件已超期，去看</span></a>
                <?cs else ?>
                    <?cs var:load.overdue ?>
                <?cs /if ?>
                <small>件</small>
            </dd>
        </div>
        <?cs call:figure("今天到期", load.today, "件", "") ?>
        <?cs call:figure("3 个工作日内到期", load.soon, "件", "") ?>
        <?cs call:figure("其余", load.rest, "件", "") ?>
    </dl>
<?cs /def ?>

<?cs def:thread(list) ?>
    <ul class="rows reviews">
        <?cs each:x = list ?>
            <li>
                <div class="body">
                    <?cs if:x.answer ?>
                        <div class="reply">
                            <p class="line apart">
                                <b><?cs var:x.name ?>　回复</b>
                                <span class="muted small"><?cs var:x.created_at ?></span>
                            </p>
                            <p class="prose"><?cs var:x.body ?></p>
                        </div>
                    <?cs else ?>
                        <p class="line apart">
                            <b><?cs var:x.name ?></b>
                            <span class="muted small"><?cs var:x.created_at ?></span>
                        </p>
                        <p class="prose"><?cs var:x.body ?></p>
                    <?cs /if ?>
                </div>
            </li>
        <?cs /each ?>
    </ul>
<?cs /def ?>

<?cs def:timeline(list) ?>
    <ol class="timeline">
        <?cs each:step = list ?>
            <li<?cs if:step.state == "now" ?> class="now"
                    aria-current="step"<?cs elif:step.state == "next" ?> class="next"<?cs /if ?>>
                <b><?cs var:step.title ?></b>
                <?cs if:step.by ?><p><?cs var:step.by ?></p><?cs /if ?>
                <?cs if:step.note ?><p><?cs var:step.note ?></p><?cs /if ?>
                <?cs if:step.due ?><p class="by"><?cs var:step.due ?></p><?cs /if ?>
                <?cs if:step.time ?><time><?cs var:step.time ?></time><?cs /if ?>
            </li>
        <?cs /each ?>
    </ol>
<?cs /def ?>

<?cs def:days(list) ?>
    <ol class="days">
        <?cs each:item = list ?>
            <li<?cs if:item.kind ?> class="<?cs var:item.kind ?>"<?cs /if ?>>
                <span><?cs var:item.month ?></span>
                <b><?cs var:item.day ?></b>
                <span><?cs var:item.weekday ?></span>
                <span><?cs var:item.note ?></span>
            </li>
        <?cs /each ?>
    </ol>
<?cs /def ?>

<?cs def:receipt_now(kind, title, number, time) ?>
    <div class="receipt<?cs if:!kind ?> idle<?cs elif:kind != "good" ?> <?cs var:kind ?><?cs /if ?>">
    <header>
        <?cs if:kind == "good" ?>
            <?cs call:icon("done") ?>
        <?cs elif:kind == "wait" ?>
            <?cs call:icon("clock") ?>
        <?cs elif:kind == "urgent" ?>
            <?cs call:icon("alert") ?>
        <?cs else ?>
            <?cs call:icon("info") ?>
        <?cs /if ?>
        <div>
            <h1><?cs var:title ?></h1>
            <p>
                <?cs if:number ?>编号 <span class="number"><?cs var:number ?></span><?cs /if ?>
                <?cs if:number && time ?> · <?cs /if ?><?cs var:time ?>
            </p>
        </div>
    </header>
<?cs /def ?>

<?cs def:receipt_open(title, number, time) ?>
    <?cs call:receipt_now("good", title, number, time) ?>
<?cs /def ?>

<?cs def:receipt_part(title) ?><div><h2><?cs var:title ?></h2><?cs /def ?>

<?cs def:receipt_part_close() ?></div><?cs /def ?>

<?cs def:receipt_counted(counted, list) ?>
    <?cs call:receipt_part("这个日期是怎么算的") ?>
    <p><?cs var:counted ?></p>
    <?cs call:days(list) ?>
    <?cs call:receipt_part_close() ?>
<?cs /def ?>

<?cs def:receipt_close() ?></div><?cs /def ?>

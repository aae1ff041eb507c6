<?cs #
  What a thing is: its state, its facts, its price, its score. One state, one word, one kind.

  status(kind, text, icon)     a state: kind "" (in progress) good wait urgent idle; icon "" gives the
                               usual one of the kind (info done clock alert edit)
  tag(text)                    a fact about a thing, never a state
  count(n)                     a small number beside a menu entry or a tab
  price(amount, unit)          "¥6,800 起 / 次"; amount "" or "0" read from the caller's data: say 面议
                               or 免费 with price_words instead
  price_words(text)            a price that is not a number: 面议, 免费
  price_of(thing)              the price of a service or product; reads thing.price.{words,amount,unit}
  stars(score, whole, note) score as shown ("4.8"), whole 0..5 filled stars in halves ("4.5"), note "126 单"
  or ""
  review(x) one rating of an order for the public; reads x.{enterprise_name,created_at.date,score,
  stages} and what rating_words reads, a <li> of <ul class="rows reviews">
  rating_words(x)              what both sides wrote; reads x.{comment,reply,followup,followup_after,
                               followup_reply}
  day(kind, day, month)        date block of a list: kind "" or urgent; "24", "11 月"
  fact(label, text)            one row of <dl class="facts">
  figure(label, value, unit, note)   one cell of <dl class="figures">; unit and note may be ""
  meter(percent, label)        a progress bar with its words for who cannot see it
  facts_list(list)             a whole <dl class="facts">; reads list.N.{label,text}
?>

<?cs def:status(kind, text, icon) ?>
    <span class="status<?cs if:kind ?> <?cs var:kind ?><?cs /if ?>">
        <?cs if:icon ?>
            <?cs call:icon(icon) ?>
        <?cs elif:kind == "good" ?>
            <?cs call:icon("done") ?>
        <?cs elif:kind == "wait" ?>
            <?cs call:icon("clock") ?>
        <?cs elif:kind == "urgent" ?>
            <?cs call:icon("alert") ?>
        <?cs elif:kind == "idle" ?>
            <?cs call:icon("edit") ?>
        <?cs else ?>
            <?cs call:icon("info") ?>
        <?cs /if ?>
        <?cs var:text ?>
    </span>
<?cs /def ?>

<?cs def:tag(text) ?><span class="tag"><?cs var:text ?></span><?cs /def ?>

<?cs def:count(n) ?>
    <?cs if:string.length(n) ?><span class="count"><?cs var:n ?></span><?cs /if ?>
<?cs /def ?>

<?cs def:price(amount, unit) ?>
    <span class="price">¥<?cs var:amount ?><?cs if:unit ?><small> <?cs var:unit ?></small><?cs /if ?></span>
<?cs /def ?>

<?cs def:price_words(text) ?><span class="price"><?cs var:text ?></span><?cs /def ?>

<?cs def:price_of(thing) ?>
    <?cs if:thing.price.words ?>
        <?cs call:price_words(thing.price.words) ?>
    <?cs else ?>
        <?cs call:price(thing.price.amount, thing.price.unit) ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:stars(score, whole, note) ?>
    <span class="stars">
        <?cs loop:star = #1, #5, #1 ?>
            <?cs set:Macro.half = star - #1 ?>
            <?cs set:Macro.half = Macro.half + ".5" ?>
            <svg class="icon<?cs if:star > whole ?> off<?cs /if ?>" aria-hidden="true">
                <use
                        href="/static/icons.svg?v=<?cs var:Site.static ?>#i-star<?cs if:Macro.half == whole ?>-half<?cs /if ?>"/>
            </svg>
        <?cs /loop ?>
        <b><?cs var:score ?><span class="hide"> 分，满分 5 分</span></b>
        <?cs if:note ?><span class="muted"><?cs var:note ?></span><?cs /if ?>
    </span>
<?cs /def ?>

<?cs def:rating_words(x) ?>
    <?cs if:x.comment ?><p class="prose"><?cs var:x.comment ?></p><?cs /if ?>
    <?cs if:x.reply ?><p class="reply prose"><b>机构回复　</b><?cs var:x.reply ?></p><?cs /if ?>
    <?cs if:x.followup ?>
        <p class="prose gap-top"><b>追评（评价 <?cs var:x.followup_after ?>）　</b><?cs var:x.followup ?></p>
        <?cs if:x.followup_reply ?>
            <p class="reply prose"><b>机构回复追评　</b><?cs var:x.followup_reply ?></p>
        <?cs /if ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:review(x) ?>
    <li>
        <div class="body">
            <p class="line apart">
                <b><?cs var:x.enterprise_name ?></b>
                <span class="muted small"><?cs var:x.created_at.date ?></span>
            </p>
            <p class="line"><?cs call:stars(x.score, x.score, "") ?><?cs call:tag("已验证订单") ?></p>
            <?cs if:x.stages ?><p class="small muted">分阶段：<?cs var:x.stages ?></p><?cs /if ?>
            <?cs call:rating_words(x) ?>
        </div>
    </li>
<?cs /def ?>


<?cs def:day(kind, day, month) ?>
    <div class="day<?cs if:kind ?> <?cs var:kind ?><?cs /if ?>">
        <b><?cs var:day ?></b>
        <span><?cs var:month ?></span>
    </div>
<?cs /def ?>

<?cs def:fact(label, text) ?>
    <?cs if:string.length(text) ?><div><dt><?cs var:label ?></dt><dd><?cs var:text ?></dd></div><?cs /if ?>
<?cs /def ?>

<?cs def:facts_list(list) ?>
    <dl class="facts"><?cs each:row = list ?><?cs call:fact(row.label, row.text) ?><?cs /each ?></dl>
<?cs /def ?>

<?cs def:figure(label, value, unit, note) ?>
    <div>
        <dt><?cs var:label ?></dt>
        <dd><?cs var:value ?><?cs if:unit ?><small><?cs var:unit ?></small><?cs /if ?></dd>
        <?cs if:note ?><dd class="note"><?cs var:note ?></dd><?cs /if ?>
    </div>
<?cs /def ?>

<?cs def:meter(percent, label) ?>
    <progress max="100" value="<?cs var:percent ?>" aria-label="<?cs var:label ?>">
        <?cs var:percent ?>%
    </progress>
<?cs /def ?>

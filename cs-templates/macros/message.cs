<?cs #
  What the page says to the reader: notices, the flash, the summary of errors, empty lists.

  notice(kind, text)             kind "" good wait urgent; one sentence of plain text
  notice_open(kind) … notice_close()   the same around markup of the page
  flash()                        Page.flash.{kind,text}: what the last step did; kind info is the plain one
  error_summary()                Page.errors.N.{field,text,label}: first thing in main, takes the focus
  empty(title, text)             a list without rows: what is missing and why
  empty_open(title, text) … empty_close()   the same with ways on in between, as buttons
  waiting(label)                 lines in place of what is still loading
  dialog_open(id, title) … dialog_foot() … dialog_close()   a question that needs a second step; opened
                                 by a button with popovertarget="<id>"; works without script
  dialog_inline_open(id, title)  the same question asked in the page, always open
?>

<?cs def:notice_icon(kind) ?>
    <?cs if:kind == "good" ?>
        <?cs call:icon("done") ?>
    <?cs elif:kind == "wait" ?>
        <?cs call:icon("alert") ?>
    <?cs elif:kind == "urgent" ?>
        <?cs call:icon("stop") ?>
    <?cs else ?>
        <?cs call:icon("info") ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:notice_open(kind) ?>
    <div class="notice<?cs if:kind && kind != "info" ?> <?cs var:kind ?><?cs /if ?>">
    <?cs call:notice_icon(kind) ?>
    <div>
<?cs /def ?>

<?cs def:notice_close() ?></div></div><?cs /def ?>

<?cs def:notice(kind, text) ?>
    <?cs call:notice_open(kind) ?><?cs var:text ?><?cs call:notice_close() ?>
<?cs /def ?>

<?cs def:flash() ?>
    <?cs if:Page.flash.text ?>
        <div role="status"><?cs call:notice(Page.flash.kind, Page.flash.text) ?></div>
    <?cs /if ?>
<?cs /def ?>

<?cs def:error_summary() ?>
    <?cs if:subcount(Page.errors) > #0 ?>
        <div class="notice errors" id="errors" role="alert" tabindex="-1" aria-labelledby="errors-title">
            <?cs call:icon("stop") ?>
            <div>
                <h2 id="errors-title">有 <?cs var:subcount(Page.errors) ?> 处需要改正</h2>
                <ul>
                    <?cs each:error = Page.errors ?>
                        <li>
                            <?cs if:error.field ?><a href="#<?cs var:error.field ?>"><?cs /if ?>
                            <?cs if:error.label ?><?cs var:error.label ?>：<?cs /if ?><?cs var:error.text ?>
                            <?cs if:error.field ?></a><?cs /if ?>
                        </li>
                    <?cs /each ?>
                </ul>
            </div>
        </div>
    <?cs /if ?>
<?cs /def ?>

<?cs def:empty_open(title, text) ?>
    <div class="empty">
    <?cs call:art_empty() ?>
    <h2><?cs var:title ?></h2>
    <?cs if:text ?><p><?cs var:text ?></p><?cs /if ?>
    <p class="actions">
<?cs /def ?>

<?cs def:empty_close() ?></p></div><?cs /def ?>

<?cs def:empty(title, text) ?>
    <div class="empty">
        <?cs call:art_empty() ?>
        <h2><?cs var:title ?></h2>
        <?cs if:text ?><p><?cs var:text ?></p><?cs /if ?>
    </div>
<?cs /def ?>

<?cs def:waiting(label) ?>
    <div class="card waiting" role="status" aria-label="<?cs var:label ?>">
        <span></span>
        <span></span>
        <span></span>
        <span></span>
    </div>
<?cs /def ?>

<?cs def:dialog_open(id, title) ?>
    <dialog class="dialog" id="<?cs var:id ?>" popover aria-labelledby="<?cs var:id ?>-title">
    <header><h2 id="<?cs var:id ?>-title"><?cs var:title ?></h2></header>
    <div class="stack">
<?cs /def ?>

<?cs def:dialog_inline_open(id, title) ?>
    <dialog class="dialog inline" open id="<?cs var:id ?>" aria-labelledby="<?cs var:id ?>-title">
    <header><h2 id="<?cs var:id ?>-title"><?cs var:title ?></h2></header>
    <div class="stack">
<?cs /def ?>

<?cs def:dialog_foot() ?></div><footer><?cs /def ?>

<?cs def:dialog_close() ?></footer></dialog><?cs /def ?>

<?cs # A case for the window, above its record; case-foot.cs follows the record. Data.case: id title
       workflow activity window_name holder open held due due_kind left opened_at; Data.history.N;
       Data.others.N: name seen_at; Form.decide ?>
<?cs call:page_head_open(Data.case.title, Data.case.workflow + " · " + Data.case.window_name + " · " + Data.case.opened_at + " 提交") ?>
    <?cs if:Data.case.left ?>
        <?cs call:status(Data.case.due_kind, Data.case.left, "clock") ?>
    <?cs else ?>
        <?cs call:status("idle", Data.case.activity, "info") ?>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<?cs if:subcount(Data.others) > #0 ?>
    <?cs call:notice_open("wait") ?>
        <?cs each:o = Data.others ?><?cs var:o.name ?><?cs if:!last(o) ?>、<?cs /if ?><?cs /each ?>
        也打开了这件事，请先商量由谁办理。
    <?cs call:notice_close() ?>
<?cs /if ?>
<?cs if:Data.case.held ?>
    <?cs call:notice_open("wait") ?><?cs var:Data.case.holder ?>已领取这件事。<?cs call:notice_close() ?>
<?cs /if ?>
<div class="split review">
<div class="stack wide">

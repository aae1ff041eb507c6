<?cs #
  Parts of the page of an order, for both sides and the window.

  order_notice()           the last reason that somebody gave; reads Data.order, Data.reason.{words,text}
  order_papers()           the papers of a dispute; reads Data.dispute_files.N
?>

<?cs def:order_notice() ?>
    <?cs if:Data.reason.text ?>
        <?cs if:Data.order.state == "disputed" ?>
            <?cs call:notice_open("urgent") ?>
        <?cs else ?>
            <?cs call:notice_open("") ?>
        <?cs /if ?>
        <b><?cs var:Data.reason.words ?>：</b><?cs var:Data.reason.text ?>
        <?cs if:Data.order.state == "disputed" ?>
            <br><?cs var:Data.order.window_name ?>正在调解，期间不能交付、验收和付款。
        <?cs /if ?>
        <?cs call:notice_close() ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:order_papers() ?>
    <?cs if:subcount(Data.dispute_files) > #0 ?>
        <section class="card stack">
            <h2>争议材料</h2>
            <?cs call:file_list(Data.dispute_files) ?>
        </section>
    <?cs /if ?>
<?cs /def ?>

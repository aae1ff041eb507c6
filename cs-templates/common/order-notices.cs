<?cs # What stands above an order and the papers of a dispute: def order_notice(), order_dispute_files(). They read Data.order,
       Data.reason.{by,words,text}, Data.dispute_files.N ?>
<?cs include!"common/order-files.cs" ?>
<?cs def:order_notice() ?><?cs if:Data.reason.text && Data.order.state != "effective" && Data.order.state != "finished" && Data.order.state != "rating" ?><?cs if:Data.order.state == "disputed" ?><?cs call:notice_open("urgent") ?><?cs else ?><?cs call:notice_open("") ?><?cs /if ?><b><?cs var:Data.reason.words ?>：</b><?cs var:Data.reason.text ?><?cs if:Data.order.state == "disputed" ?><br><?cs var:Data.order.window_name ?>正在调解，期间不能交付、验收和付款。<?cs /if ?><?cs call:notice_close() ?><?cs /if ?><?cs /def ?>
<?cs def:order_dispute_files() ?><?cs if:subcount(Data.dispute_files) > #0 ?><section class="card stack"><h2>争议材料</h2><?cs call:order_files(Data.dispute_files) ?></section><?cs /if ?><?cs /def ?>

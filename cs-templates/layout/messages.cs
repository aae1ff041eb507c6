<?cs # What the last step did and what was refused: first thing in main. Reads Page.{flash,errors}.
?>
<?cs if:Page.flash.text || subcount(Page.errors) > #0 ?>
    <div class="wrap messages stack"><?cs call:error_summary() ?><?cs call:flash() ?></div>
<?cs /if ?>

<?cs # Scripts that a page with forms needs. Reads Form.*.{enctype}, Site.static.
?>
<?cs if:subcount(Form) > #0 ?>
    <script src="/static/js/form.js?v=<?cs var:Site.static ?>" defer></script>
    <script src="/static/js/region.js?v=<?cs var:Site.static ?>" defer></script>
    <?cs set:Macro.files = "" ?>
    <?cs each:f = Form ?><?cs if:f.enctype ?><?cs set:Macro.files = "1" ?><?cs /if ?><?cs /each ?>
    <?cs if:Macro.files ?>
        <script src="/static/js/upload.js?v=<?cs var:Site.static ?>" defer></script>
    <?cs /if ?>
    <?cs set:Macro.rich = "" ?>
    <?cs each:f = Form ?>
        <?cs each:x = f.fields ?>
            <?cs if:x.kind == "html" ?><?cs set:Macro.rich = "1" ?><?cs /if ?>
        <?cs /each ?>
    <?cs /each ?>
    <?cs if:Macro.rich ?>
        <script src="/static/js/picker.js?v=<?cs var:Site.static ?>" defer></script>
        <script src="/static/js/editor.js?v=<?cs var:Site.static ?>" defer></script>
    <?cs /if ?>
<?cs /if ?>

<?cs alt:x ?>a<?cs /alt ?>
<?cs evar:Data.text ?>
<?cs lvar:Data.text ?>
<?cs name:Data.text ?>
<?cs linclude:"common/error.cs" ?>
<?cs escape: "none" ?><?cs /escape ?>
<?cs var:html_escape(Data.text) + Data.text ?>

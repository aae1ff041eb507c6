<?cs # One service. Data as common/service-body.cs ?>
<?cs call:page_open("") ?><?cs include!"common/service-body.cs" ?><?cs call:page_close() ?>

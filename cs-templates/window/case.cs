<?cs # A case whose record has no view of its own ?>
<?cs include!"window/case-head.cs" ?>
<?cs include!"window/case-foot.cs" ?>

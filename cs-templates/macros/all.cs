<?cs # All macros, in the order in which they use each other: a macro must stand before its caller.
?>
<?cs include!"macros/icon.cs" ?>
<?cs include!"macros/state.cs" ?>
<?cs include!"macros/message.cs" ?>
<?cs include!"macros/navigate.cs" ?>
<?cs include!"macros/form.cs" ?>
<?cs include!"macros/table.cs" ?>
<?cs include!"macros/case.cs" ?>
<?cs include!"macros/file.cs" ?>
<?cs include!"macros/picture.cs" ?>
<?cs include!"macros/chart.cs" ?>
<?cs include!"macros/order.cs" ?>
<?cs include!"macros/application.cs" ?>
<?cs include!"macros/award.cs" ?>
<?cs include!"macros/submission.cs" ?>

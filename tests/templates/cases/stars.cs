<?cs include!"macros/all.cs" ?><?cs call:stars("4.8", #5, "126 单") ?>
<?cs call:stars("0", Sample.whole, "") ?>
<?cs call:stars(Hostile.script, Hostile.double, Hostile.both) ?>
<?cs call:stars("4.5", Sample.half, "") ?>

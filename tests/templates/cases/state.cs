<?cs include!"macros/all.cs" ?><?cs call:tag(Hostile.both) ?>
<?cs call:count("0") ?><?cs call:count("37") ?><?cs call:count("") ?><?cs call:count(Sample.none) ?>
<?cs call:count(Hostile.script) ?>
<?cs call:price("6,800", "起 / 次") ?><?cs call:price(Hostile.script, Hostile.both) ?><?cs call:price("0", "") ?>
<?cs call:price_words(Hostile.both) ?>
<?cs call:day("urgent", "24", "11 月") ?><?cs call:day(Hostile.double, Hostile.script, Hostile.both) ?>
<?cs call:meter("72", "完成 72%") ?><?cs call:meter(Hostile.double, Hostile.double) ?>

<?cs include!"macros/all.cs" ?><?cs each:p = Sample ?><?cs call:price_of(p) ?>
<?cs /each ?>
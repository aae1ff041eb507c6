<?cs include!"macros/all.cs" ?><?cs call:pager("件") ?>

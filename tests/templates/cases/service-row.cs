<?cs include!"macros/all.cs" ?><?cs each:s = Data.services ?><?cs call:service_row(s, s.by) ?><?cs /each ?>

<?cs include!"macros/all.cs" ?><?cs def:icon(name) ?>x<?cs /def ?>

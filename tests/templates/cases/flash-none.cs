<?cs include!"macros/all.cs" ?>[<?cs call:flash() ?><?cs call:error_summary() ?>]

<?cs include!"macros/all.cs" ?><?cs call:status("good", "完成") ?>

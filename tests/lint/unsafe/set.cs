<?cs set:Data.title = "x" ?>

<?cs include!"macros/all.cs" ?><?cs call:order_notice() ?><?cs call:order_papers() ?><?cs call:file_list(Sample.none) ?>

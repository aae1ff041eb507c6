<?cs include!"macros/all.cs" ?><?cs call:chart_open(Hostile.script) ?><?cs call:bars(Sample.bars) ?><?cs call:line_chart(Sample.line) ?><?cs call:chart_close() ?>

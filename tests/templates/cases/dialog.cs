<?cs include!"macros/all.cs" ?><?cs call:dialog_open("d", "撤销订单？") ?><p>不能恢复。</p><?cs call:dialog_foot() ?><button type="button" class="button">返回</button><?cs call:dialog_close() ?>
<?cs call:dialog_inline_open(Hostile.double, Hostile.script) ?><?cs call:dialog_foot() ?><?cs call:dialog_close() ?>

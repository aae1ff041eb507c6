<?cs # One bulletin. Data.bulletin: title year quarter author updated_at; Data.export_url; Data.total, Data.by_<what>,
       Data.line; Form.bulletin ?>
<?cs include!"common/figures.cs" ?>
<?cs call:page_head_open(Data.bulletin.title, "最后修改 " + Data.bulletin.updated_at) ?>
    <a class="button quiet" href="<?cs var:Data.export_url ?>"><?cs call:icon("download") ?>导出 .docx</a>
<?cs call:page_head_close() ?>
<div class="gap-top"><?cs call:form(Form.bulletin) ?></div>
<section class="gap-top">
    <h2>附表：本季度审核通过的数据</h2>
    <div class="gap-s"><?cs call:figure_totals() ?></div>
    <?cs call:figure_charts() ?>
</section>
<p class="gap-top"><a href="/window/bulletins">返回列表</a></p>

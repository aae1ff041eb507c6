<?cs #
  Parts of tables. A table is written in the page, its cells by these: so that the label of a cell and
  the head of its column stay one word.

  table_open(caption)         <table class="table cards"> with a hidden caption, <thead> opened
  table_wide_open(caption)    a wide table that scrolls sideways, first column pinned
  th(label) th_num(label)     heads of columns; th_hidden(label) for 操作
  th_sort(label, sort)        a head that sorts: sort.{url,order}; order "" ascending or descending
  th_num_sort(label, sort)
  table_body() … table_close()   between head and rows; table_wide_close() for the wide one
  td(label, text) td_num(label, text)   a cell with its label for narrow screens; td says — for no text
  row_name(url, name, note)   the head of a row: a link and a small line below; note may be ""
  action(url, words, icon)    link with an icon in a row; action_danger for what destroys
  pick_open(label, unit) pick_button(url, words) … pick_body()   a form around a table whose rows are
                              ticked, with a button for each thing that can be done to many at once: each
                              leads to a page that shows what would happen (GET); unit 件 个 篇
  th_pick() td_pick(id, name) the first column of that table; name says which row, for who does not see it
  pick_close()                after the table
  export_links(x)             导出: what the list shows under its filters, x.{xlsx_url,csv_url}
  service_row(s, by)          one row of a short list of services: s.{id,name,summary,provider_name,region,
                              category,score,score_whole,score_count,price}; by "1" names the provider
?>

<?cs def:table_open(caption) ?>
    <table class="table cards">
    <caption class="hide"><?cs var:caption ?></caption>
    <thead>
    <tr>
<?cs /def ?>

<?cs def:table_wide_open(caption) ?>
    <section class="scroll" aria-label="<?cs var:caption ?>，可左右滚动" tabindex="0">
    <table class="table pin">
    <caption class="hide"><?cs var:caption ?></caption>
    <thead>
    <tr>
<?cs /def ?>

<?cs def:table_body() ?></tr></thead><tbody><?cs /def ?>

<?cs def:table_close() ?></tbody></table><?cs /def ?>

<?cs def:table_wide_close() ?></tbody></table></section><?cs /def ?>

<?cs def:th(label) ?><th scope="col"><?cs var:label ?></th><?cs /def ?>

<?cs def:th_num(label) ?><th scope="col" class="num"><?cs var:label ?></th><?cs /def ?>

<?cs def:th_hidden(label) ?><th scope="col"><span class="hide"><?cs var:label ?></span></th><?cs /def ?>

<?cs def:th_sort(label, sort) ?>
    <th scope="col"<?cs if:sort.order ?> aria-sort="<?cs var:sort.order ?>"<?cs /if ?>>
        <a href="<?cs var:sort.url ?>"><?cs var:label ?><?cs call:icon("sort") ?></a>
    </th>
<?cs /def ?>

<?cs def:th_num_sort(label, sort) ?>
    <th scope="col" class="num"<?cs if:sort.order ?> aria-sort="<?cs var:sort.order ?>"<?cs /if ?>>
        <a href="<?cs var:sort.url ?>"><?cs var:label ?><?cs call:icon("sort") ?></a>
    </th>
<?cs /def ?>

<?cs def:td(label, text) ?>
    <td data-label="<?cs var:label ?>"><?cs if:string.length(text) ?><?cs var:text ?><?cs else ?>—<?cs /if ?></td>
<?cs /def ?>

<?cs def:td_num(label, text) ?>
    <td class="num" data-label="<?cs var:label ?>"><?cs var:text ?></td>
<?cs /def ?>

<?cs def:row_name(url, name, note) ?>
    <th scope="row">
        <a class="name" href="<?cs var:url ?>"><?cs var:name ?></a>
        <?cs if:note ?><small><?cs var:note ?></small><?cs /if ?>
    </th>
<?cs /def ?>

<?cs def:action(url, words, icon) ?>
    <a class="action" href="<?cs var:url ?>">
        <?cs if:icon ?><?cs call:icon(icon) ?><?cs /if ?><?cs var:words ?>
    </a>
<?cs /def ?>

<?cs def:action_danger(url, words, icon) ?>
    <a class="action danger" href="<?cs var:url ?>">
        <?cs if:icon ?><?cs call:icon(icon) ?><?cs /if ?><?cs var:words ?>
    </a>
<?cs /def ?>

<?cs def:pick_open(label, unit) ?>
    <form class="card flush picking" method="get" aria-label="<?cs var:label ?>" data-pick="<?cs var:unit ?>">
    <div class="head">
    <p class="muted" data-picked>勾选后可以一次办多<?cs var:unit ?></p>
    <div class="actions">
<?cs /def ?>

<?cs def:pick_button(url, words) ?>
    <button type="submit" class="button quiet" formaction="<?cs var:url ?>"><?cs var:words ?></button>
<?cs /def ?>

<?cs def:pick_body() ?></div></div><?cs /def ?>

<?cs def:pick_close() ?></form><?cs /def ?>

<?cs def:th_pick() ?><th scope="col" class="pick"><span class="hide">勾选</span></th><?cs /def ?>

<?cs def:td_pick(id, name) ?>
    <td class="pick">
        <label class="choice">
            <input type="checkbox" name="pick_<?cs var:id ?>" value="1">
            <span class="hide">勾选 <?cs var:name ?></span>
        </label>
    </td>
<?cs /def ?>

<?cs def:export_links(x) ?>
    <p class="actions gap-top">
        <a class="button quiet" href="<?cs var:x.xlsx_url ?>"><?cs call:icon("download") ?>导出 .xlsx</a>
        <a class="button quiet" href="<?cs var:x.csv_url ?>">导出 CSV</a>
    </p>
<?cs /def ?>

<?cs def:service_row(s, by) ?>
    <li>
        <div class="body">
            <a class="title" href="/services/<?cs var:s.id ?>"><?cs var:s.name ?></a>
            <?cs if:s.summary ?><p class="clip"><?cs var:s.summary ?></p><?cs /if ?>
            <p class="meta">
                <?cs if:by ?>
                    <span><?cs call:icon("building") ?><?cs var:s.provider_name ?></span>
                <?cs /if ?>
                <?cs if:s.region ?><span><?cs call:icon("pin") ?><?cs var:s.region ?></span><?cs /if ?>
                <span><?cs var:s.category ?></span>
            </p>
        </div>
        <div class="end">
            <p><?cs call:price_of(s) ?></p>
            <?cs if:s.score ?>
                <p><?cs call:stars(s.score, s.score_whole, s.score_count + " 条评价") ?></p>
            <?cs /if ?>
        </div>
    </li>
<?cs /def ?>

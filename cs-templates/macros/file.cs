<?cs #
  Files that were uploaded: list.N.{id,name,size,url,time}. Nothing when there are none.

  file_list(list)              each with its size and time
  file_list_drop(list, base_url)   the same, each with the link that leads to base_url + id + "/delete"
?>

<?cs def:file_list_drop(list, base_url) ?>
    <?cs if:subcount(list) > #0 ?>
        <ul class="rows tight files">
            <?cs each:f = list ?>
                <li>
                    <?cs call:icon("file") ?>
                    <div class="body">
                        <a href="<?cs var:f.url ?>"><?cs var:f.name ?></a>
                        <p class="meta">
                            <span><?cs var:f.size ?></span>
                            <span><?cs var:f.time ?></span>
                            <?cs if:base_url ?>
                                <a href="<?cs var:base_url ?><?cs var:f.id ?>/delete">
                                    删除<span class="hide"><?cs var:f.name ?></span>
                                </a>
                            <?cs /if ?>
                        </p>
                    </div>
                </li>
            <?cs /each ?>
        </ul>
    <?cs /if ?>
<?cs /def ?>

<?cs def:file_list(list) ?><?cs call:file_list_drop(list, "") ?><?cs /def ?>

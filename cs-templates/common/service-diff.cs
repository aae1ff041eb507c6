<?cs # What a change of a service changes. Data.diff.{labels, changed.N, same.N, stages.N}: label before
       after, or rich with before_html after_html; a stage has changed "1"; before_url after_url of pictures
       that differ ?>

<?cs def:diff_side(x, side) ?>
    <?cs if:x.rich ?>
        <div class="rich">
            <?cs if:side == "before" ?>
                <?cs uvar:x.before_html ?>
            <?cs else ?>
                <?cs uvar:x.after_html ?>
            <?cs /if ?>
        </div>
    <?cs elif:side == "before" ?>
        <?cs if:string.length(x.before) ?>
            <?cs var:x.before ?>
        <?cs else ?>
            <span class="muted">（没有填）</span>
        <?cs /if ?>
    <?cs else ?>
        <?cs if:string.length(x.after) ?>
            <?cs var:x.after ?>
        <?cs else ?>
            <span class="muted">（去掉了）</span>
        <?cs /if ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:diff_row(x, mark) ?>
    <tr>
        <th scope="row">
            <span class="nowrap"><?cs var:x.label ?></span>
            <?cs if:mark ?><p><?cs call:status("wait", "有改动", "edit") ?></p><?cs /if ?>
        </th>
        <td data-label="原内容"><?cs call:diff_side(x, "before") ?></td>
        <td data-label="新内容">
            <?cs if:mark ?>
                <?cs call:diff_side(x, "after") ?>
            <?cs else ?>
                <span class="muted">不变</span>
            <?cs /if ?>
        </td>
    </tr>
<?cs /def ?>

<?cs call:table_open("改动的内容") ?>
    <?cs call:th("项目") ?>
    <?cs call:th("原内容") ?>
    <?cs call:th("新内容") ?>
    <?cs call:table_body() ?>
    <?cs each:x = Data.diff.changed ?><?cs call:diff_row(x, "1") ?><?cs /each ?>
    <?cs if:Data.diff.before_url || Data.diff.after_url ?>
        <tr>
            <th scope="row">图片</th>
            <td data-label="原内容">
                <?cs if:Data.diff.before_url ?>
                    <img class="cover" src="<?cs var:Data.diff.before_url ?>" alt="原图片">
                <?cs /if ?>
            </td>
            <td data-label="新内容">
                <?cs if:Data.diff.after_url ?>
                    <img class="cover" src="<?cs var:Data.diff.after_url ?>" alt="新图片">
                <?cs /if ?>
            </td>
        </tr>
    <?cs /if ?>
    <?cs each:x = Data.diff.stages ?><?cs call:diff_row(x, x.changed) ?><?cs /each ?>
<?cs call:table_close() ?>
<?cs if:subcount(Data.diff.same) > #0 ?>
    <details>
        <summary>没有改动的 <?cs var:subcount(Data.diff.same) ?> 项</summary>
        <dl class="facts">
            <?cs each:x = Data.diff.same ?>
                <?cs if:x.rich ?>
                    <div>
                        <dt><?cs var:x.label ?></dt>
                        <dd><div class="rich"><?cs uvar:x.before_html ?></div></dd>
                    </div>
                <?cs else ?>
                    <?cs call:fact(x.label, x.before) ?>
                <?cs /if ?>
            <?cs /each ?>
        </dl>
    </details>
<?cs /if ?>

<?cs #
  What institutions and experts hand in (机构申报, 优秀评选), on their own pages. x: may_change may_submit
  may_delete may_withdraw; url: address of the record.

  submission_round(round)            the round that is open, or the nearest, as put_round puts it; nothing
                                     without one
  submission_row_actions(url, x)     编辑 查看 提交 删除 in the last cell of a list
  submission_actions(url, x, list_url)   the buttons below the record
  submission_history(history)        办理过程, or that it was not handed in yet
  submission_gaps(gaps)              what is missing before it can be: gaps.N.{words,url}; nothing without any
  submission_files(files)            what was uploaded, or that nothing was
  submission_proofs(files, path, form)   what was uploaded, each with 删除 at path + id, and more of it
?>

<?cs def:submission_round(round) ?>
    <?cs if:round.name ?>
        <?cs call:notice_open("") ?>
            <b><?cs var:round.name ?></b>　<?cs call:status(round.phase_kind, round.phase_word, "") ?>
            <span>
                受理时间 <?cs var:round.opens_on.long ?> 至 <?cs var:round.closes_on.long ?>
                <?cs if:round.extend_reason ?>（已延期：<?cs var:round.extend_reason ?>）<?cs /if ?>
            </span>
        <?cs call:notice_close() ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:submission_row_actions(url, x) ?>
    <td class="actions-cell">
        <?cs if:x.may_change ?><?cs call:action(url + "/basic", "编辑", "edit") ?><?cs /if ?>
        <?cs call:action(url, "查看", "eye") ?>
        <?cs if:x.may_submit ?><?cs call:action(url + "/check", "提交", "upload") ?><?cs /if ?>
        <?cs if:x.may_delete ?><?cs call:action_danger(url + "/delete", "删除", "trash") ?><?cs /if ?>
    </td>
<?cs /def ?>

<?cs def:submission_actions(url, x, list_url) ?>
    <p class="actions">
        <?cs if:x.may_submit ?><a class="button" href="<?cs var:url ?>/check">核对并提交</a><?cs /if ?>
        <?cs if:x.may_change ?><a class="button quiet" href="<?cs var:url ?>/basic">编辑</a><?cs /if ?>
        <?cs if:x.may_withdraw ?><a class="button quiet" href="<?cs var:url ?>/withdraw">撤回</a><?cs /if ?>
        <?cs if:x.may_delete ?><a class="button danger" href="<?cs var:url ?>/delete">删除</a><?cs /if ?>
        <a class="button quiet" href="<?cs var:list_url ?>">返回列表</a>
    </p>
<?cs /def ?>

<?cs def:submission_history(history) ?>
    <section class="card stack">
        <h2>办理过程</h2>
        <?cs if:subcount(history) > #0 ?>
            <?cs call:timeline(history) ?>
        <?cs else ?>
            <p class="muted">草稿，还没有提交。</p>
        <?cs /if ?>
    </section>
<?cs /def ?>

<?cs def:submission_gaps(gaps) ?>
    <?cs if:subcount(gaps) > #0 ?>
        <?cs call:notice_open("urgent") ?>
            <b>还不能提交：</b>
            <?cs each:g = gaps ?>
                <a href="<?cs var:g.url ?>"><?cs var:g.words ?></a><?cs if:!last(g) ?>；<?cs /if ?>
            <?cs /each ?>
        <?cs call:notice_close() ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:submission_proofs(files, path, form) ?>
    <section class="card stack gap-top">
        <h2>已上传的文件</h2>
        <?cs if:subcount(files) > #0 ?>
            <?cs call:file_list_drop(files, path) ?>
        <?cs else ?>
            <p class="muted">还没有文件。</p>
        <?cs /if ?>
        <p class="small muted">当前显示第 1 页 共 <?cs var:subcount(files) ?> 条记录</p>
    </section>
    <section class="gap-top">
        <h2>上传文件</h2>
        <div class="gap-s"><?cs call:form(form) ?></div>
    </section>
<?cs /def ?>

<?cs def:submission_files(files) ?>
    <?cs if:subcount(files) > #0 ?>
        <?cs call:file_list(files) ?>
    <?cs else ?>
        <p class="muted">没有文件。</p>
    <?cs /if ?>
<?cs /def ?>

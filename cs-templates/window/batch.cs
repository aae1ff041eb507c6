<?cs # Many rows at once, before it is done. Data.{title,unit,effect,list_url,list_name,ticked,most,destroys,
       can_count,cannot_count}; Data.{can,cannot}.N: title note state state_kind words; one Form ?>
<?cs def:batch_rows(caption, list, heading) ?>
    <?cs call:table_open(caption) ?>
        <?cs call:th("名称") ?>
        <?cs call:th("现在") ?>
        <?cs call:th(heading) ?>
        <?cs call:table_body() ?>
        <?cs each:row = list ?>
            <tr>
                <th scope="row">
                    <?cs var:row.title ?><?cs if:row.note ?><small><?cs var:row.note ?></small><?cs /if ?>
                </th>
                <td data-label="现在">
                    <?cs if:row.state ?><?cs call:status(row.state_kind, row.state, "") ?><?cs else ?>—<?cs /if ?>
                </td>
                <td class="wide" data-label="<?cs var:heading ?>"><?cs var:row.words ?></td>
            </tr>
        <?cs /each ?>
    <?cs call:table_close() ?>
<?cs /def ?>

<?cs if:Data.can_count > #0 || Data.cannot_count > #0 ?>
    <?cs call:page_head(Data.title, "还没有办。请逐" + Data.unit + "核对，再确认。") ?>
    <div class="split">
        <div class="stack wide">
            <?cs if:Data.can_count > #0 ?>
                <section class="card flush" aria-labelledby="h-can">
                    <div class="head"><h2 id="h-can">可以办的 <?cs var:Data.can_count ?> <?cs var:Data.unit ?></h2></div>
                    <?cs call:batch_rows("可以办的", Data.can, "确认后") ?>
                </section>
            <?cs /if ?>
            <?cs if:Data.cannot_count > #0 ?>
                <section class="card flush" aria-labelledby="h-cannot">
                    <div class="head">
                        <h2 id="h-cannot">不能办的 <?cs var:Data.cannot_count ?> <?cs var:Data.unit ?>，不在其内</h2>
                    </div>
                    <?cs call:batch_rows("不能办的", Data.cannot, "原因") ?>
                </section>
            <?cs /if ?>
        </div>
        <aside class="stack side" aria-label="确认">
            <section class="card stack">
                <?cs if:Data.can_count > #0 ?>
                    <h2><?cs var:Data.title ?> <?cs var:Data.can_count ?> <?cs var:Data.unit ?></h2>
                    <p><?cs var:Data.effect ?></p>
                    <?cs each:f = Form ?>
                        <?cs call:form_open(f) ?>
                            <?cs call:fields(f) ?>
                            <p class="actions">
                                <button type="submit" class="button<?cs if:Data.destroys ?> danger<?cs /if ?>">
                                    <?cs var:f.button ?>
                                </button>
                                <a class="button quiet" href="<?cs var:Data.list_url ?>">返回</a>
                            </p>
                        <?cs call:form_end() ?>
                    <?cs /each ?>
                <?cs else ?>
                    <h2>没有可以办的</h2>
                    <p>勾选的都不能办，原因写在每一<?cs var:Data.unit ?>后面。</p>
                    <p><a class="button" href="<?cs var:Data.list_url ?>">返回<?cs var:Data.list_name ?></a></p>
                <?cs /if ?>
            </section>
        </aside>
    </div>
<?cs elif:Data.most ?>
    <?cs call:page_head(Data.title, "") ?>
    <?cs call:empty_open("一次最多办 " + Data.most + " " + Data.unit, "您勾选了 " + Data.ticked + " " + Data.unit + "，请分几次办。") ?>
        <a class="button" href="<?cs var:Data.list_url ?>">返回<?cs var:Data.list_name ?></a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs call:page_head(Data.title, "") ?>
    <?cs call:empty_open("还没有勾选", "请回到“" + Data.list_name + "”，勾选要办的，再点“" + Data.title + "”。") ?>
        <a class="button" href="<?cs var:Data.list_url ?>">返回<?cs var:Data.list_name ?></a>
    <?cs call:empty_close() ?>
<?cs /if ?>

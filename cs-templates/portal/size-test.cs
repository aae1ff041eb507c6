<?cs # 规模类型自测. Form.size; Data.silent, Data.result, Data.{industry decided next}, Data.standard.{name
       source effective_from}, Data.indicators.N.{name value type decides small medium large} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("中小企业规模类型自测", "填两三个数字，按现行划型标准算出大型、中型、小型还是微型。结果供参考，以主管部门认定为准。") ?>
    <div class="split even">
        <div class="card"><?cs call:form(Form.size) ?></div>
        <div class="stack" aria-live="polite">
            <?cs if:Data.silent ?>
                <?cs call:notice_open("wait") ?>
                    <b><?cs var:Data.silent ?></b>
                    <p>
                        服务热线 <a class="nowrap" href="tel:<?cs var:Site.hotline_tel ?>"><?cs var:Site.hotline ?></a>，
                        或到<a href="/windows">所在窗口</a>咨询。
                    </p>
                <?cs call:notice_close() ?>
            <?cs elif:Data.result ?>
                <div class="card tint stack">
                    <h2>测算结果</h2>
                    <p class="score-big"><?cs var:Data.result ?>企业</p>
                    <p><b><?cs var:Data.industry ?></b>：<?cs var:Data.decided ?>。</p>
                    <?cs if:Data.next ?><p><?cs var:Data.next ?>。</p><?cs /if ?>
                </div>
                <?cs call:table_open("各指标与界限") ?>
                    <?cs call:th("指标") ?>
                    <?cs call:th_num("您的数") ?>
                    <?cs call:th_num("小型 ≥") ?>
                    <?cs call:th_num("中型 ≥") ?>
                    <?cs call:th_num("大型 ≥") ?>
                    <?cs call:th("单看这项") ?>
                    <?cs call:table_body() ?>
                    <?cs each:x = Data.indicators ?>
                        <tr>
                            <th scope="row"><?cs var:x.name ?></th>
                            <?cs call:td_num("您的数", x.value) ?>
                            <?cs call:td_num("小型 ≥", x.small) ?>
                            <?cs call:td_num("中型 ≥", x.medium) ?>
                            <?cs call:td_num("大型 ≥", x.large) ?>
                            <td data-label="单看这项">
                                <?cs var:x.type ?><?cs if:x.decides ?>（起决定作用）<?cs /if ?>
                            </td>
                        </tr>
                    <?cs /each ?>
                <?cs call:table_close() ?>
                <p class="small muted">
                    依据：<?cs var:Data.standard.name ?>（<?cs var:Data.standard.source ?>），自 <?cs var:Data.standard.effective_from.long ?> 起施行。
                    大型、中型、小型须同时满足所列各项指标的下限，否则下划一档；微型满足一项即可。
                </p>
            <?cs else ?>
                <?cs call:notice_open("") ?>
                    <p><b>怎么算的：</b>每个行业看一到两项指标，取其中最低的一档。</p>
                    <p>结果会写明是哪一项起了决定作用，还差多少到上一档。</p>
                <?cs call:notice_close() ?>
            <?cs /if ?>
        </div>
    </div>
<?cs call:page_close() ?>

<?cs # 基础数据填报, 基本信息. Data.{name,uscc,month_words,template_url,records_url,known,has_last,doubts};
       Data.filing when it is stored: reason state late; Data.steps.N; Data.beside.<field>: definition last
       known short legend domain_words records_url has_records warning; Form.filing ?>

<?cs def:filing_beside(x, b) ?>
    <?cs if:b.last || b.known ?>
        <p class="under">
            <span>
                <?cs if:b.last ?>上月 <?cs var:b.last ?><?cs /if ?>
                <?cs if:b.last && b.known ?>，<?cs /if ?>
                <?cs if:b.known ?>平台记录 <?cs var:b.known ?><?cs /if ?>
            </span>
        </p>
    <?cs /if ?>
    <?cs if:b.warning ?>
        <p class="warning" id="<?cs var:x.id ?>-warning">
            <?cs call:icon("alert") ?><span><?cs var:x.label ?><?cs var:b.warning ?></span>
        </p>
    <?cs /if ?>
<?cs /def ?>

<?cs def:filing_cell(x, b) ?>
    <div class="field<?cs if:x.error ?> wrong<?cs elif:b.warning ?> doubt<?cs /if ?>">
        <label for="<?cs var:x.id ?>">
            <?cs if:b.short && !b.legend ?>
                <span class="hide"><?cs var:Macro.domain ?></span><?cs var:b.short ?>
            <?cs else ?>
                <?cs var:x.label ?>
            <?cs /if ?>
        </label>
        <?cs if:b.definition ?><p class="hint" id="<?cs var:x.id ?>-hint"><?cs var:b.definition ?></p><?cs /if ?>
        <?cs call:error(x) ?>
        <div class="control">
            <input class="input number" type="text" inputmode="decimal" id="<?cs var:x.id ?>"
                    name="<?cs var:x.name ?>" value="<?cs var:x.value ?>"<?cs if:x.required ?>
                    required<?cs /if ?><?cs if:b.definition || x.error || b.warning ?>
                    aria-describedby="<?cs if:b.definition ?><?cs var:x.id ?>-hint<?cs /if ?><?cs
                    if:x.error ?> <?cs var:x.id ?>-error<?cs /if ?><?cs
                    if:b.warning ?> <?cs var:x.id ?>-warning<?cs /if ?>"<?cs /if ?><?cs call:invalid(x) ?>>
            <span class="unit"><?cs var:x.unit ?></span>
        </div>
        <?cs call:filing_beside(x, b) ?>
    </div>
<?cs /def ?>

<?cs call:page_head("基础数据填报", Data.month_words + " · " + Data.name + " · 机构代码 " + Data.uscc) ?>
<?cs if:Data.filing.id ?>
    <?cs call:tabs("步骤", Data.steps) ?>
<?cs else ?>
    <?cs call:steps(Data.steps) ?>
<?cs /if ?>
<?cs if:Data.filing.reason ?>
    <?cs call:notice_open("urgent") ?><b>退回的意见：</b><?cs var:Data.filing.reason ?><?cs call:notice_close() ?>
<?cs elif:Data.filing.state == "reviewing" ?>
    <?cs call:notice("wait", "这份填报正在审核，保存修改后按新的数字重新审核。") ?>
<?cs /if ?>
<?cs if:Data.known ?>
    <?cs call:notice_open("") ?>
        平台上有贵机构这个月的订单、咨询或活动，数字在格子下面的“平台记录”里。
        <a href="<?cs var:Data.records_url ?>">看全部记录</a>
    <?cs call:notice_close() ?>
<?cs /if ?>
<div class="gap-top">
    <?cs call:form_open_as(Form.filing, "form wide") ?>
    <?cs if:Form.filing.fields.year.name ?>
        <?cs call:group_open("填报月份") ?>
            <div class="columns three">
                <?cs call:field(Form.filing.fields.year) ?>
                <?cs call:field(Form.filing.fields.month) ?>
                <?cs call:field(Form.filing.fields.type) ?>
            </div>
        <?cs call:group_close() ?>
    <?cs else ?>
        <?cs call:group_open("机构类型") ?>
            <?cs call:field(Form.filing.fields.type) ?>
        <?cs call:group_close() ?>
    <?cs /if ?>
    <?cs call:group_open("机构情况") ?>
        <div class="columns three">
            <?cs call:filing_cell(Form.filing.fields.area, Data.beside.area) ?>
            <?cs call:field(Form.filing.fields.place) ?>
            <?cs call:filing_cell(Form.filing.fields.assets, Data.beside.assets) ?>
            <?cs call:filing_cell(Form.filing.fields.staff, Data.beside.staff) ?>
            <?cs call:filing_cell(Form.filing.fields.bachelors, Data.beside.bachelors) ?>
            <?cs call:filing_cell(Form.filing.fields.titles, Data.beside.titles) ?>
        </div>
    <?cs call:group_close() ?>
    <?cs call:group_open("经营情况") ?>
        <div class="columns three">
            <?cs call:filing_cell(Form.filing.fields.revenue, Data.beside.revenue) ?>
            <?cs call:filing_cell(Form.filing.fields.expense, Data.beside.expense) ?>
            <?cs call:filing_cell(Form.filing.fields.profit, Data.beside.profit) ?>
        </div>
    <?cs call:group_close() ?>
    <?cs call:group_open("服务情况") ?>
        <p class="hint">
            活动数：调度期内开展的服务活动数量；参与企业数：参与活动的企业数量；服务企业数：“一对一”精准服务企业的数量。没有开展的可以不填，按 0 计。
        </p>
        <?cs if:Data.known ?>
            <p>
                <button class="button quiet" type="submit" name="_side" value="take">空格子填入平台记录</button>
            </p>
        <?cs /if ?>
        <?cs set:Macro.open = "" ?>
        <?cs each:x = Form.filing.fields ?>
            <?cs if:Data.beside[x.name].legend ?>
                <?cs if:Macro.open ?></div></fieldset><?cs /if ?>
                <?cs set:Macro.open = "1" ?>
                <?cs set:Macro.domain = Data.beside[x.name].legend ?>
                <fieldset class="group form">
                <legend><?cs var:Data.beside[x.name].legend ?></legend>
                <p class="hint">
                    <?cs var:Data.beside[x.name].domain_words ?>
                    <?cs if:Data.beside[x.name].has_records ?>
                        <?cs with:b = Data.beside[x.name] ?>
                            <a href="<?cs var:b.records_url ?>">
                                看平台记录<span class="hide">：<?cs var:b.legend ?></span>
                            </a>
                        <?cs /with ?>
                    <?cs /if ?>
                </p>
                <div class="columns three">
            <?cs /if ?>
            <?cs if:Macro.open && Data.beside[x.name].short ?>
                <?cs call:filing_cell(x, Data.beside[x.name]) ?>
            <?cs /if ?>
        <?cs /each ?>
        <?cs if:Macro.open ?></div></fieldset><?cs /if ?>
    <?cs call:group_close() ?>
    <?cs call:group_open("说明") ?>
        <?cs if:Data.doubts ?>
            <?cs call:notice_open("wait") ?>
                有 <?cs var:Data.doubts ?> 处数字与上月、平台记录或其他数字对不上，已在格子下面标出。请改正，或者在下面写明原因。
            <?cs call:notice_close() ?>
        <?cs /if ?>
        <?cs call:field(Form.filing.fields.note) ?>
    <?cs call:group_close() ?>
    <section class="card">
        <h2>工作总结上报模板</h2>
        <p>
            <a href="<?cs var:Data.template_url ?>">点击这里, 导出工作总结上报模板</a>
            （.docx<?cs if:Data.filing.id ?>，已填入保存的数字<?cs else ?>，保存后导出会填入数字<?cs /if ?>），写好后在下一步上传。
        </p>
    </section>
    <p class="actions">
        <button type="submit" class="button big">下一步</button>
        <button type="submit" class="button big quiet" name="_draft" value="save">保存草稿</button>
        <a class="button big plain" href="/dispatch/filings">返回</a>
    </p>
    <p class="small muted"><?cs var:Form.filing.hint ?></p>
    <?cs call:form_end() ?>
</div>

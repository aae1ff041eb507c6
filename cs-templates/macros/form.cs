<?cs #
  Forms. Everything a form needs to be understood and to be safe sits here, so that every page gets it:
  label, hint, error with aria-describedby and aria-invalid, counter, token, one-time key, kept files.
  A POST form is written by these macros only. A field may carry a second button (x.side: 获取验证码); the
  Enter key still presses the form's own, which therefore stands hidden in front.

  form(f)                 the whole form: hidden inputs, groups, fields, button. f = Form.<name>
  form_open(f) … form_close(f)   the same around a layout of your own; fields by field(x) in between.
                          form_open prints _form, _token and _key; form_close the button, those of drafts
                          (f.drafts.N.{value,label}) and the hint
  form_asked(f, class, url)   a question: fields, the button and, beside it, the way back without doing it;
                          class "" or danger
  form_open_as(f, class)  form_open with a class of your own instead of "form"
  form_end()              closes a form whose buttons the page writes itself
  fields(f)               all fields of f in their order, groups as fieldsets
  field(x)                one field by its kind. x = Form.<name>.fields.<field>
  field_with(x, url, words)   a line with a link beside it
  field_rating(x)         stars to choose from, no value beforehand; x is a radio, best choice first
  group_open(legend) … group_close()   a fieldset of your own
  logout_form(token, key) 退出, which looks like the links beside it
  button_form(f, class, icon)  a form that is only a button (logout, 撤销订单): class "" quiet danger plain

  Reads x.{id,name,label,kind,value,hint,unit,required,max,min,rows,error,warning,under,autocomplete,
  inputmode,placeholder,group,disabled,wide,side,side_label}, x.choices.N.{value,label,selected,hint,group},
  x.{accept,accept_words,multiple,limit,files.N.{id,name,size}}, x.{image,token} of a captcha (without an
  image the hint is its question). Order: label, hint, error, control, warning, under-line.
?>

<?cs def:described(x) ?>
    <?cs if:x.hint || x.error || x.warning ?> aria-describedby="
        <?cs if:x.hint ?><?cs var:x.id ?>-hint<?cs /if ?>
        <?cs if:x.error ?><?cs if:x.hint ?> <?cs /if ?><?cs var:x.id ?>-error<?cs /if ?>
        <?cs if:x.warning ?><?cs if:x.hint || x.error ?> <?cs /if ?><?cs var:x.id ?>-warning<?cs /if ?>"
    <?cs /if ?>
<?cs /def ?>

<?cs def:invalid(x) ?><?cs if:x.error ?> aria-invalid="true"<?cs /if ?><?cs /def ?>

<?cs def:control_attributes(x) ?> id="<?cs var:x.id ?>" name="<?cs var:x.name ?>"
    <?cs call:described(x) ?>
    <?cs call:invalid(x) ?>
    <?cs if:x.required ?> required<?cs /if ?>
    <?cs if:x.disabled ?> disabled<?cs /if ?>
    <?cs if:x.autocomplete ?> autocomplete="<?cs var:x.autocomplete ?>"<?cs /if ?>
<?cs /def ?>

<?cs def:optional_mark(x) ?>
    <?cs if:!x.required ?><span class="optional-mark">（选填）</span><?cs /if ?>
<?cs /def ?>

<?cs def:hint(x) ?>
    <?cs if:x.hint ?><p class="hint" id="<?cs var:x.id ?>-hint"><?cs var:x.hint ?></p><?cs /if ?>
<?cs /def ?>

<?cs def:error(x) ?>
    <?cs if:x.error ?>
        <p class="error" id="<?cs var:x.id ?>-error">
            <?cs call:icon("stop") ?>
            <span><span class="hide">错误：</span><?cs var:x.error ?></span>
        </p>
    <?cs /if ?>
<?cs /def ?>

<?cs def:warning(x) ?>
    <?cs if:x.warning ?>
        <p class="warning" id="<?cs var:x.id ?>-warning"><?cs call:icon("alert") ?><?cs var:x.warning ?></p>
    <?cs /if ?>
<?cs /def ?>

<?cs def:under(x) ?>
    <?cs if:x.under || x.max ?>
        <p class="under">
            <span><?cs var:x.under ?></span>
            <?cs if:x.max ?>
                <span data-count="<?cs var:x.id ?>" data-max="<?cs var:x.max ?>">
                    最多 <?cs var:x.max ?> 字
                </span>
            <?cs /if ?>
        </p>
    <?cs /if ?>
<?cs /def ?>

<?cs def:field_class(x) ?>
    field<?cs if:x.wide ?> wide<?cs /if ?><?cs if:x.error ?> wrong<?cs elif:x.warning ?> doubt<?cs /if ?>
<?cs /def ?>

<?cs def:field_open(x) ?>
    <div class="<?cs call:field_class(x) ?>">
    <label for="<?cs var:x.id ?>"><?cs var:x.label ?><?cs call:optional_mark(x) ?></label>
    <?cs call:hint(x) ?>
    <?cs call:error(x) ?>
<?cs /def ?>

<?cs def:input_kind(x) ?>
    <?cs if:x.kind == "password" ?> type="password"
    <?cs elif:x.kind == "email" ?> type="email" spellcheck="false"
    <?cs elif:x.kind == "phone" ?> type="tel" inputmode="tel"
    <?cs elif:x.kind == "date" ?> type="date"<?cs if:x.min ?> min="<?cs var:x.min ?>"<?cs /if ?>
    <?cs elif:x.kind == "search" ?> type="search"
    <?cs elif:x.kind == "int" ?> type="text" inputmode="numeric"
    <?cs elif:x.kind == "money" || x.kind == "decimal" ?> type="text" inputmode="decimal"
    <?cs elif:x.kind == "code" || x.kind == "account" ?> type="text" spellcheck="false" autocapitalize="off"
    <?cs else ?> type="text"<?cs if:x.inputmode ?> inputmode="<?cs var:x.inputmode ?>"<?cs /if ?><?cs /if ?>
<?cs /def ?>

<?cs def:input_class(x) ?>
    input
    <?cs if:x.kind == "int" || x.kind == "money" || x.kind == "decimal" ?> number
    <?cs elif:x.kind == "date" ?> short
    <?cs /if ?>
<?cs /def ?>

<?cs def:input(x) ?>
    <input class="<?cs call:input_class(x) ?>"<?cs call:input_kind(x) ?><?cs call:control_attributes(x) ?><?cs
        if:x.placeholder ?> placeholder="<?cs var:x.placeholder ?>"<?cs /if ?><?cs
        if:x.kind != "password" ?> value="<?cs var:x.value ?>"<?cs /if ?>>
<?cs /def ?>

<?cs def:side_button(x) ?>
    <?cs if:x.side ?>
        <button type="submit" class="button quiet" name="_side" value="<?cs var:x.side ?>">
            <?cs var:x.side_label ?>
        </button>
    <?cs /if ?>
<?cs /def ?>

<?cs def:field_line(x) ?>
    <?cs call:field_open(x) ?>
    <?cs if:x.side ?>
        <div class="control gap"><?cs call:input(x) ?><?cs call:side_button(x) ?></div>
    <?cs elif:x.unit ?>
        <div class="control"><?cs call:input(x) ?><span class="unit"><?cs var:x.unit ?></span></div>
    <?cs elif:x.side ?>
        <div class="control gap">
            <?cs call:input(x) ?>
            <button class="button quiet" type="submit" name="_side" value="<?cs var:x.side ?>" data-side>
                <?cs var:x.side_label ?>
            </button>
        </div>
    <?cs else ?>
        <?cs call:input(x) ?>
    <?cs /if ?>
    <?cs call:warning(x) ?>
    <?cs if:x.kind == "line" ?>
        <?cs call:under(x) ?>
    <?cs elif:x.under ?>
        <p class="under"><span><?cs var:x.under ?></span></p>
    <?cs /if ?>
    </div>
<?cs /def ?>

<?cs def:field_with(x, url, words) ?>
    <?cs call:field_open(x) ?>
    <div class="control gap">
        <?cs call:input(x) ?>
        <a class="button quiet" href="<?cs var:url ?>"><?cs var:words ?></a>
    </div>
    <?cs call:warning(x) ?>
    </div>
<?cs /def ?>

<?cs def:field_text(x) ?>
    <?cs call:field_open(x) ?>
    <textarea class="input<?cs if:x.kind == "html" ?> editor<?cs /if ?>"
            rows="<?cs if:x.rows ?><?cs var:x.rows ?><?cs else ?>5<?cs /if ?>"<?cs call:control_attributes(x) ?><?cs
            if:x.placeholder ?> placeholder="<?cs var:x.placeholder ?>"<?cs /if ?>>
        &#10;<?cs var:x.value ?>
    </textarea>
    <?cs call:warning(x) ?>
    <?cs call:under(x) ?>
    </div>
<?cs /def ?>

<?cs def:options(x) ?>
    <?cs set:Macro.group = "" ?>
    <?cs each:choice = x.choices ?>
        <?cs if:choice.group && choice.group != Macro.group ?>
            <?cs if:Macro.group ?></optgroup><?cs /if ?>
            <optgroup label="<?cs var:choice.group ?>">
            <?cs set:Macro.group = choice.group ?>
        <?cs elif:!choice.group && Macro.group ?>
            </optgroup>
            <?cs set:Macro.group = "" ?>
        <?cs /if ?>
        <option value="<?cs var:choice.value ?>"<?cs if:choice.selected ?> selected<?cs /if ?>>
            <?cs var:choice.label ?>
        </option>
    <?cs /each ?>
    <?cs if:Macro.group ?></optgroup><?cs /if ?>
<?cs /def ?>

<?cs def:blank_option(x) ?>
    <?cs if:string.length(x.choices.0.value) ?><option value="">请选择</option><?cs /if ?>
<?cs /def ?>

<?cs def:select(x) ?>
    <select class="input"<?cs if:x.kind == "region" ?> data-region<?cs /if ?><?cs call:control_attributes(x) ?>>
        <?cs call:blank_option(x) ?>
        <?cs call:options(x) ?>
    </select>
<?cs /def ?>

<?cs def:field_choice(x) ?>
    <?cs call:field_open(x) ?>
    <div class="control gap"><?cs call:select(x) ?><?cs call:side_button(x) ?></div>
    <?cs call:warning(x) ?>
    <?cs if:x.under ?><p class="under"><span><?cs var:x.under ?></span></p><?cs /if ?>
    </div>
<?cs /def ?>

<?cs def:field_choices(x, type) ?>
    <fieldset
            class="<?cs call:field_class(x) ?> choices<?cs if:subcount(x.choices) < #6 ?> inline<?cs /if ?>"<?cs if:type == "radio" ?>
            role="radiogroup"<?cs call:invalid(x) ?><?cs if:x.required ?>
            aria-required="true"<?cs /if ?><?cs /if ?><?cs call:described(x) ?>>
        <legend><?cs var:x.label ?><?cs call:optional_mark(x) ?></legend>
        <?cs call:hint(x) ?>
        <?cs call:error(x) ?>
        <div>
            <?cs set:Macro.group = "" ?>
            <?cs each:choice = x.choices ?>
                <?cs if:choice.group && choice.group != Macro.group ?>
                    <?cs set:Macro.group = choice.group ?>
                    <b class="of"><?cs var:choice.group ?></b>
                <?cs /if ?>
                <label class="choice">
                    <input type="<?cs var:type ?>"<?cs if:first(choice) ?> id="<?cs var:x.id ?>"<?cs /if ?>
                            name="<?cs var:x.name ?>" value="<?cs var:choice.value ?>"<?cs if:choice.selected ?>
                            checked<?cs /if ?>>
                    <span>
                        <?cs var:choice.label ?>
                        <?cs if:choice.hint ?><small><?cs var:choice.hint ?></small><?cs /if ?>
                    </span>
                </label>
            <?cs /each ?>
        </div>
        <?cs call:warning(x) ?>
    </fieldset>
<?cs /def ?>

<?cs def:field_tick(x) ?>
    <div class="<?cs call:field_class(x) ?>">
        <?cs call:hint(x) ?>
        <?cs call:error(x) ?>
        <label class="choice">
            <input type="checkbox" id="<?cs var:x.id ?>" name="<?cs var:x.name ?>"
                    value="1"<?cs call:described(x) ?><?cs call:invalid(x) ?><?cs if:x.required ?>
                    required<?cs /if ?><?cs if:x.value ?> checked<?cs /if ?>>
            <span><?cs var:x.label ?></span>
        </label>
    </div>
<?cs /def ?>

<?cs def:kept_file(x, file) ?>
    <li>
        <input type="hidden" name="<?cs var:x.name ?>_kept" value="<?cs var:file.id ?>">
        <?cs call:icon("file") ?>
        <div class="body">
            <?cs var:file.name ?>
            <p class="under">
                <span><?cs var:file.size ?></span>
                <label class="choice">
                    <input type="checkbox" name="<?cs var:x.name ?>_drop" value="<?cs var:file.id ?>">
                    <span>删除<span class="hide"><?cs var:file.name ?></span></span>
                </label>
            </p>
        </div>
    </li>
<?cs /def ?>

<?cs def:field_file(x) ?>
    <div class="<?cs call:field_class(x) ?>">
        <label for="<?cs var:x.id ?>"><?cs var:x.label ?><?cs call:optional_mark(x) ?></label>
        <?cs call:hint(x) ?>
        <?cs call:error(x) ?>
        <div class="upload" data-upload
                data-limit="<?cs if:x.limit ?><?cs var:x.limit ?><?cs else ?>50<?cs /if ?>">
            <?cs call:icon_big("upload") ?>
            <input id="<?cs var:x.id ?>" name="<?cs var:x.name ?>" type="file"<?cs if:x.multiple ?>
                    multiple<?cs /if ?><?cs if:x.accept ?>
                    accept="<?cs var:x.accept ?>"<?cs /if ?><?cs call:described(x) ?><?cs call:invalid(x) ?>>
            <p>
                <?cs if:x.accept_words ?>
                    <?cs var:x.accept_words ?>
                <?cs else ?>
                    允许 <?cs var:x.accept ?>
                <?cs /if ?>
                ，<span class="nowrap">每个不超过 <?cs if:x.limit ?><?cs var:x.limit ?><?cs else ?>50 MB<?cs /if ?></span>
            </p>
        </div>
        <?cs if:subcount(x.files) > #0 ?>
            <ul class="rows tight files">
                <?cs each:file = x.files ?><?cs call:kept_file(x, file) ?><?cs /each ?>
            </ul>
        <?cs /if ?>
    </div>
<?cs /def ?>

<?cs def:field_rating(x) ?>
    <fieldset class="<?cs call:field_class(x) ?> choices rating"
            role="radiogroup"<?cs call:invalid(x) ?><?cs if:x.required ?>
            aria-required="true"<?cs /if ?><?cs call:described(x) ?>>
        <legend><?cs var:x.label ?><?cs call:optional_mark(x) ?></legend>
        <?cs call:hint(x) ?>
        <?cs call:error(x) ?>
        <div>
            <?cs each:choice = x.choices ?>
                <label class="choice">
                    <input type="radio"<?cs if:first(choice) ?> id="<?cs var:x.id ?>"<?cs /if ?>
                            name="<?cs var:x.name ?>" value="<?cs var:choice.value ?>"<?cs if:choice.selected ?>
                            checked<?cs /if ?>>
                    <span class="stars">
                        <?cs loop:star = #1, #5, #1 ?>
                            <svg class="icon<?cs if:star > choice.value ?> off<?cs /if ?>" aria-hidden="true">
                                <use href="/static/icons.svg?v=<?cs var:Site.static ?>#i-star"/>
                            </svg>
                        <?cs /loop ?>
                    </span>
                    <span><?cs var:choice.label ?></span>
                </label>
            <?cs /each ?>
        </div>
    </fieldset>
<?cs /def ?>

<?cs def:field_captcha(x) ?>
    <div class="<?cs call:field_class(x) ?>" data-captcha>
        <label for="<?cs var:x.id ?>"><?cs var:x.label ?></label>
        <?cs call:hint(x) ?>
        <?cs call:error(x) ?>
        <input type="hidden" name="<?cs var:x.name ?>_id" value="<?cs var:x.token ?>">
        <div class="control gap">
            <input class="input short" type="text" spellcheck="false"
                    autocapitalize="off"<?cs if:x.inputmode ?>
                    inputmode="<?cs var:x.inputmode ?>"<?cs /if ?><?cs call:control_attributes(x) ?> value="">
            <?cs if:x.image ?>
                <img class="captcha" src="<?cs var:x.image ?>" width="160" height="48"
                        alt="图形验证码，看不清可以换一张或改用别的方式">
            <?cs /if ?>
        </div>
        <p class="under captcha-ways">
            <button type="submit" class="link" name="_side" value="captcha">
                <?cs if:x.image ?>换一张<?cs else ?>换一题<?cs /if ?>
            </button>
            <?cs if:x.image ?>
                <button type="submit" class="link" name="_side" value="captcha_words">
                    看不清图片，改为回答问题
                </button>
            <?cs else ?>
                <button type="submit" class="link" name="_side" value="captcha_picture">
                    改为看图填写
                </button>
            <?cs /if ?>
        </p>
    </div>
<?cs /def ?>

<?cs def:field(x) ?>
    <?cs if:x.kind == "hidden" ?>
        <input type="hidden" name="<?cs var:x.name ?>" value="<?cs var:x.value ?>">
    <?cs elif:x.kind == "text" || x.kind == "html" ?>
        <?cs call:field_text(x) ?>
    <?cs elif:x.kind == "choice" || x.kind == "region" ?>
        <?cs call:field_choice(x) ?>
    <?cs elif:x.kind == "radio" ?>
        <?cs call:field_choices(x, "radio") ?>
    <?cs elif:x.kind == "ticks" ?>
        <?cs if:subcount(x.choices) > #0 ?><?cs call:field_choices(x, "checkbox") ?><?cs /if ?>
    <?cs elif:x.kind == "tick" ?>
        <?cs call:field_tick(x) ?>
    <?cs elif:x.kind == "file" ?>
        <?cs call:field_file(x) ?>
    <?cs elif:x.kind == "captcha" ?>
        <?cs call:field_captcha(x) ?>
    <?cs else ?>
        <?cs call:field_line(x) ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:group_open(legend) ?><fieldset class="group form"><legend><?cs var:legend ?></legend><?cs /def ?>

<?cs def:group_close() ?></fieldset><?cs /def ?>

<?cs def:fields(f) ?>
    <?cs set:Macro.grouped = "" ?>
    <?cs each:x = f.fields ?>
        <?cs if:x.group ?>
            <?cs if:Macro.grouped ?></fieldset><?cs /if ?>
            <?cs call:group_open(x.group) ?>
            <?cs set:Macro.grouped = "1" ?>
        <?cs /if ?>
        <?cs call:field(x) ?>
    <?cs /each ?>
    <?cs if:Macro.grouped ?></fieldset><?cs /if ?>
<?cs /def ?>

<?cs def:enter_button(f) ?>
    <?cs set:Macro.side = "" ?>
    <?cs each:x = f.fields ?>
        <?cs if:x.side || x.kind == "captcha" ?><?cs set:Macro.side = "1" ?><?cs /if ?>
    <?cs /each ?>
    <?cs if:Macro.side ?>
        <button type="submit" class="hide" tabindex="-1" aria-hidden="true"></button>
    <?cs /if ?>
<?cs /def ?>

<?cs def:form_secrets(f) ?>
    <input type="hidden" name="_form" value="<?cs var:name(f) ?>">
    <input type="hidden" name="_token" value="<?cs var:f.token ?>">
    <input type="hidden" name="_key" value="<?cs var:f.key ?>">
    <?cs if:f.was ?><input type="hidden" name="_was" value="<?cs var:f.was ?>"><?cs /if ?>
<?cs /def ?>

<?cs def:form_open_as(f, class) ?>
    <?cs if:f.method == "get" ?>
        <form class="<?cs var:class ?>" method="get" action="<?cs var:f.action ?>" novalidate>
    <?cs else ?>
        <form class="<?cs var:class ?>" method="post" action="<?cs var:f.action ?>"<?cs if:f.enctype ?>
                enctype="<?cs var:f.enctype ?>"<?cs /if ?> novalidate data-form>
        <?cs call:form_secrets(f) ?>
        <?cs call:enter_button(f) ?>
    <?cs /if ?>
<?cs /def ?>

<?cs def:form_open(f) ?><?cs call:form_open_as(f, "form") ?><?cs /def ?>

<?cs def:form_end() ?></form><?cs /def ?>

<?cs def:form_close(f) ?>
    <p class="actions">
        <button type="submit" class="button big"><?cs var:f.button ?></button>
        <?cs each:draft = f.drafts ?>
            <button type="submit" class="button big quiet" name="_draft" value="<?cs var:draft.value ?>">
                <?cs var:draft.label ?>
            </button>
        <?cs /each ?>
    </p>
    <?cs if:f.hint ?><p class="small muted"><?cs var:f.hint ?></p><?cs /if ?>
    </form>
<?cs /def ?>

<?cs def:form(f) ?><?cs call:form_open(f) ?><?cs call:fields(f) ?><?cs call:form_close(f) ?><?cs /def ?>

<?cs def:form_asked(f, class, url) ?>
    <?cs call:form_open(f) ?>
    <?cs call:fields(f) ?>
    <p class="actions">
        <button type="submit" class="button<?cs if:class ?> <?cs var:class ?><?cs /if ?>"><?cs var:f.button ?></button>
        <a class="button quiet" href="<?cs var:url ?>">返回</a>
    </p>
    <?cs if:f.hint ?><p class="small muted"><?cs var:f.hint ?></p><?cs /if ?>
    </form>
<?cs /def ?>

<?cs def:button_form(f, class, icon) ?>
    <?cs call:form_open_as(f, "button-form") ?>
    <?cs each:x = f.fields ?><?cs call:field(x) ?><?cs /each ?>
    <button type="submit" class="button<?cs if:class ?> <?cs var:class ?><?cs /if ?>">
        <?cs if:icon ?><?cs call:icon(icon) ?><?cs /if ?><?cs var:f.button ?>
    </button>
    </form>
<?cs /def ?>

<?cs def:logout_form(token, key) ?>
    <form method="post" action="/logout">
        <input type="hidden" name="_token" value="<?cs var:token ?>">
        <input type="hidden" name="_key" value="<?cs var:key ?>">
        <button type="submit" class="link">退出</button>
    </form>
<?cs /def ?>

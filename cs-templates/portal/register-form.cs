<?cs # A registration form. Data.register: title type note provider again login_url provider_url; Form.register ?>

<?cs def:register_agree(x) ?>
    <div class="<?cs call:field_class(x) ?>">
        <?cs call:error(x) ?>
        <label class="choice">
            <input type="checkbox" id="<?cs var:x.id ?>" name="<?cs var:x.name ?>"
                    value="1"<?cs call:described(x) ?> required<?cs if:x.error ?>
                    aria-invalid="true"<?cs /if ?><?cs if:x.value ?> checked<?cs /if ?>>
            <span>
                我已阅读并同意<a href="/terms" target="_blank" rel="noopener">服务协议</a>和
                <a href="/privacy" target="_blank" rel="noopener">隐私政策</a>
            </span>
        </label>
    </div>
<?cs /def ?>

<?cs def:register_fields(f) ?>
    <?cs set:Macro.grouped = "" ?>
    <?cs each:x = f.fields ?>
        <?cs if:x.group ?>
            <?cs if:Macro.grouped ?></fieldset><?cs /if ?>
            <?cs call:group_open(x.group) ?>
            <?cs set:Macro.grouped = "1" ?>
            <?cs if:x.name == "name" && Data.register.type ?>
                <div class="field">
                    <span class="label">服务机构</span>
                    <p><?cs var:Data.register.type ?>　<a href="<?cs var:Data.register.provider_url ?>">换一类</a></p>
                </div>
            <?cs /if ?>
        <?cs /if ?>
        <?cs if:x.name == "agree" ?>
            <?cs call:register_agree(x) ?>
        <?cs else ?>
            <?cs call:field(x) ?>
        <?cs /if ?>
    <?cs /each ?>
    </fieldset>
<?cs /def ?>

<?cs call:page_open("narrow") ?>
    <div class="stack wide">
        <div>
            <h1><?cs var:Data.register.title ?></h1>
            <p class="muted gap-s">
                约 3 分钟。
                <?cs if:Data.register.provider ?>注册后填写资质表，由所选窗口每日审核。<?cs /if ?>已注册？
                <a href="<?cs var:Data.register.login_url ?>">现在就去登录</a>
            </p>
        </div>
        <?cs if:Data.register.again ?>
            <?cs call:notice("", "为了安全，页面不保留密码。请重新填写帐户密码和确认密码，再填短信验证码。") ?>
        <?cs /if ?>
        <?cs call:form_open(Form.register) ?>
            <?cs call:register_fields(Form.register) ?>
            <p class="actions">
                <button type="submit" class="button big"><?cs var:Form.register.button ?></button>
            </p>
            <?cs if:Data.register.note ?>
                <p class="small muted"><?cs var:Data.register.note ?></p>
            <?cs /if ?>
        <?cs call:form_end() ?>
    </div>
<?cs call:page_close() ?>

<?cs # Putting the second factor into a phone; later, recovery codes anew. Data: name, on, left: recovery codes,
       secret; Form.second_factor ?>
<?cs call:page_open("narrow") ?>
    <?cs if:Data.on ?>
        <?cs call:page_head("动态验证码", "账号 " + Data.name + " 登录时，密码之后要填写动态验证码。") ?>
        <?cs if:#Data.left < #3 ?>
            <?cs call:notice("wait", "已启用。备用码只剩 " + Data.left + " 个，请重新生成。") ?>
        <?cs else ?>
            <?cs call:notice("good", "已启用，还有 " + Data.left + " 个备用码没有用过。") ?>
        <?cs /if ?>
        <p class="gap-top">手机丢失或要换手机，请联系安全管理员重置，下次登录时重新启用。</p>
        <section class="card stack gap-top">
            <h2>重新生成备用码</h2>
            <p>备用码快用完了，或没有保存下来，填写手机现在显示的数字，换 10 个新的；原来的全部作废。</p>
            <?cs call:form(Form.second_factor) ?>
        </section>
        <p class="gap-top"><a href="/account">返回我的账号</a></p>
    <?cs else ?>
        <?cs call:page_head("启用动态验证码", "登录时，密码之后还要填写手机上显示的数字。启用约 2 分钟，请在 10 分钟内完成。") ?>
        <?cs if:Data.secret ?>
            <section class="card stack">
                <h2>第一步：在手机上添加</h2>
                <p>打开手机上的“身份验证器”应用（支持 TOTP 的任何一种），选“扫描二维码”：</p>
                <p>
                    <img class="qr" src="/second-factor/picture" width="240" height="240"
                            alt="二维码，内容与下面的密钥相同">
                </p>
                <p>不能扫描时，选“手动输入密钥”，账号填 <?cs var:Data.name ?>，密钥填：</p>
                <p><code class="secret"><?cs var:Data.secret ?></code></p>
            </section>
        <?cs /if ?>
        <section class="card stack gap-top">
            <h2><?cs if:Data.secret ?>第二步：<?cs /if ?>填写手机显示的数字</h2>
            <?cs call:form(Form.second_factor) ?>
        </section>
    <?cs /if ?>
<?cs call:page_close() ?>

<?cs # 处理结果: phone and captcha. Data.own 1 for who is signed in for an enterprise; Form.look ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("处理结果", "用登记投诉时的手机号码查询。") ?>
    <?cs if:Data.own ?>
        <?cs call:notice_open("") ?>
            <p>您登录后提交的投诉不用查询，直接看<a href="/enterprise/complaints">我的投诉</a>。</p>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <div class="split">
        <div class="stack wide">
            <div class="card stack">
                <?cs call:form(Form.look) ?>
                <p><a href="/complaints/open">我有投诉编号和查询码</a></p>
            </div>
        </div>
        <aside class="stack" aria-label="说明">
            <div class="card stack">
                <h2>怎么查</h2>
                <p>点“查询”后，这个手机号名下投诉的编号和进度会发到手机上，连同一个验证码；填了验证码才能看内容、补充材料或撤回。</p>
                <p class="small muted">为了保密，页面上不显示某个手机号有没有登记过投诉。</p>
            </div>
            <div class="card stack">
                <h2>手机不在身边</h2>
                <p>用回执上的<a href="/complaints/open">投诉编号和查询码</a>查询，或拨打 <span class="nowrap"><?cs var:Site.hotline ?></span>。</p>
            </div>
        </aside>
    </div>
<?cs call:page_close() ?>

<?cs # The code that was sent. Data.phone masked; Form.look_code ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("短信验证", Data.phone) ?>
    <div class="stack wide">
        <?cs call:notice_open("") ?>
            <p>如果 <?cs var:Data.phone ?> 登记过投诉，我们已把投诉编号、进度和验证码发到这个手机，10 分钟内有效。</p>
        <?cs call:notice_close() ?>
        <?cs call:form(Form.look_code) ?>
        <p>
            没有收到？请核对号码，一分钟后<a href="/complaints/results">重新查询</a>；也可以用<a href="/complaints/open">投诉编号和查询码</a>。
        </p>
    </div>
<?cs call:page_close() ?>

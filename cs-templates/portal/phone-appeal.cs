<?cs # 手机号变更申诉. Data.days working days of the review; Form.appeal ?>
<?cs call:page_open("narrow") ?>
    <?cs call:page_head("手机号变更申诉", "账号绑定的手机号不用了、收不到验证码，可以在这里申请换绑新手机号。") ?>
    <div class="stack wide">
        <?cs call:notice_open("") ?>
            <p>
                提交后由账号所属窗口在 <?cs var:Data.days ?> 个工作日内审核，需两名工作人员核实；
                通过后再过 72 小时生效，期间会通知原手机号。
            </p>
        <?cs call:notice_close() ?>
        <?cs call:form(Form.appeal) ?>
    </div>
<?cs call:page_close() ?>

<?cs # 领取 or 退回公共待办. Data.{title,mine,case_url}; Form.take ?>
<div class="narrow">
    <?cs if:Data.mine ?>
        <?cs call:page_head("退回公共待办？", Data.title) ?>
        <p>退回后，窗口里有权限的同事都可以领取。</p>
    <?cs else ?>
        <?cs call:page_head("领取这件事？", Data.title) ?>
        <p>领取后由您办理，同事会看到经办人是您。</p>
    <?cs /if ?>
    <div class="gap-top">
        <?cs call:form_open(Form.take) ?>
            <p class="actions">
                <button type="submit" class="button"><?cs if:Data.mine ?>退回<?cs else ?>领取<?cs /if ?></button>
                <a class="button quiet" href="<?cs var:Data.case_url ?>">返回</a>
            </p>
        <?cs call:form_end() ?>
    </div>
</div>

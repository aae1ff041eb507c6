<?cs # 发布 or 撤回. Data.round; Form.round_publish ?>
<div class="narrow">
    <?cs if:Data.round.hidden_word ?>
        <?cs call:page_head("发布这个批次？", Data.round.name) ?>
        <p>发布后所有人看得到，到开始日期自动受理。</p>
    <?cs else ?>
        <?cs call:page_head("撤回这个批次？", Data.round.name) ?>
        <p>只有还没有开始的批次可以撤回；撤回后可以修改，再重新发布。</p>
    <?cs /if ?>
    <div class="gap-top">
        <?cs call:form_open(Form.round_publish) ?>
            <p class="actions">
                <button type="submit" class="button">
                    <?cs if:Data.round.hidden_word ?>发布<?cs else ?>撤回<?cs /if ?>
                </button>
                <a class="button quiet" href="/window/rounds/<?cs var:Data.round.id ?>">返回</a>
            </p>
        <?cs call:form_end() ?>
    </div>
</div>

<?cs # 发布 or 撤回. Data.round; Form.round_publish ?>
<div class="narrow">
    <?cs if:Data.round.hidden_word ?>
        <?cs call:page_head("发布这个批次？", Data.round.name) ?>
        <p>发布后所有人看得到，到开始日期自动受理。</p>
    <?cs else ?>
        <?cs call:page_head("撤回这个批次？", Data.round.name) ?>
        <p>只有还没有开始的批次可以撤回；撤回后可以修改，再重新发布。</p>
    <?cs /if ?>
    <div class="actions gap-top">
        <?cs call:button_form(Form.round_publish, "", "") ?>
        <a class="button quiet" href="/window/rounds/<?cs var:Data.round.id ?>">返回</a>
    </div>
</div>

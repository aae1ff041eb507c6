<?cs # 撤回 of what waits for review. Data.service: id name state state_word; Form.withdraw ?>
<div class="narrow">
    <?cs if:Data.service.state == "change_review" ?>
        <?cs call:page_head("撤回这次变更？", Data.service.name) ?>
        <p>撤回后窗口不再审核，公开页面不变。改动保存为草稿，可以接着改，也可以放弃。</p>
    <?cs elif:Data.service.state == "unshelf_review" ?>
        <?cs call:page_head("撤回下架申请？", Data.service.name) ?>
        <p>撤回后窗口不再审核，这项服务仍在架上。</p>
    <?cs else ?>
        <?cs call:page_head("撤回上架申请？", Data.service.name) ?>
        <p>撤回后窗口不再审核。内容保留，修改后可以再提交。</p>
    <?cs /if ?>
    <div class="actions gap-top">
        <?cs call:button_form(Form.withdraw, "danger", "") ?>
        <a class="button quiet" href="/sp/services/<?cs var:Data.service.id ?>">不撤回</a>
    </div>
</div>

<?cs # 申请下架. Data.service: id name code; Data.orders; Form.unshelf ?>
<div class="narrow">
    <?cs call:page_head("申请下架", Data.service.name) ?>
    <p>
        窗口同意后，这项服务从平台撤下，企业不能再申请；以后可以修改后重新上架。审核期间公开页面仍在显示。
    </p>
    <?cs if:Data.orders ?>
        <?cs call:notice_open("wait") ?>
            还有 <?cs var:Data.orders ?> 个订单没有办完。下架不影响这些订单，请照常履行。
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <div class="gap-top"><?cs call:form(Form.unshelf) ?></div>
    <p class="gap-top"><a href="/sp/services/<?cs var:Data.service.id ?>">不下架，返回</a></p>
</div>

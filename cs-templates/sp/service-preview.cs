<?cs # 预览: a service as the public page would show it. Data as common/service-body.cs; Data.may_write ?>
<?cs call:notice_open("") ?>
    <b>这是预览。</b>公开页面就是这个样子，按钮在这里不能点。
    <?cs if:Data.may_write ?>
        <a href="/sp/services/<?cs var:Data.service.id ?>/edit">继续修改</a>
        　
    <?cs /if ?>
    <a href="/sp/services/<?cs var:Data.service.id ?>">返回这项服务</a>
<?cs call:notice_close() ?>
<div class="gap-top"><?cs include!"common/service-body.cs" ?></div>

<?cs # 查看标准合同: the whole contract. Data.lines.N: kind text label cells.N.text first last;
       Data.shown.{number,version,hash,time}; Data.order.{url,state,mine} ?>
<?cs call:page_head_open("标准合同", Data.shown.number + " · " + Data.order.title) ?>
    <a class="button" href="<?cs var:Data.order.url ?>/contract/pdf">
        <?cs call:icon("download") ?>下载合同
    </a>
<?cs call:page_head_close() ?>
<?cs if:Data.shown.version ?>
    <?cs call:notice_open("") ?>
        <b><?cs var:Data.shown.version ?></b>　<?cs var:Data.shown.time ?> 保存。校验值 SHA-256 <?cs var:Data.shown.hash ?>，
        可以<a href="/contracts/verify">核对合同</a>。
    <?cs call:notice_close() ?>
<?cs else ?>
    <?cs call:notice_open("wait") ?>
        <b>草稿</b>　这一稿还没有作为版本保存，不能用于签章。
    <?cs call:notice_close() ?>
<?cs /if ?>
<p class="small muted gap-s no-print">
    标有“请留意”的条款由平台的标准文本提供，与双方的重大利益有关（民法典第四百九十六条），请仔细阅读。
</p>
<article class="card stack contract gap-top" aria-label="合同全文">
    <?cs each:l = Data.lines ?>
        <?cs if:l.kind == "title" ?>
            <h2 class="contract-title"><?cs var:l.text ?></h2>
        <?cs elif:l.kind == "heading" ?>
            <h3><?cs var:l.text ?></h3>
        <?cs elif:l.kind == "text" ?>
            <p><?cs var:l.text ?></p>
        <?cs elif:l.kind == "format" ?>
            <p class="format"><?cs call:tag("请留意") ?> <?cs var:l.text ?></p>
        <?cs elif:l.kind == "fact" ?>
            <?cs if:l.first ?><dl class="facts"><?cs /if ?>
            <?cs call:fact(l.label, l.text) ?>
            <?cs if:l.last ?></dl><?cs /if ?>
        <?cs elif:l.kind == "head" ?>
            <?cs call:table_open("阶段") ?>
            <?cs each:c = l.cells ?>
                <?cs if:last(c) ?><?cs call:th_num(c.text) ?><?cs else ?><?cs call:th(c.text) ?><?cs /if ?>
            <?cs /each ?>
            <?cs call:table_body() ?>
        <?cs elif:l.kind == "row" ?>
            <tr>
                <td data-label="序号"><?cs var:l.cells.0.text ?></td>
                <?cs call:td("阶段", l.cells.1.text) ?>
                <?cs call:td("交付物", l.cells.2.text) ?>
                <?cs call:td("完成日期", l.cells.3.text) ?>
                <?cs call:td_num("金额（元）", l.cells.4.text) ?>
            </tr>
            <?cs if:l.last ?><?cs call:table_close() ?><?cs /if ?>
        <?cs elif:l.kind == "sign" ?>
            <?cs if:l.first ?><div class="contract-signs"><?cs /if ?>
            <p><?cs var:l.cells.0.text ?></p>
            <p><?cs var:l.cells.1.text ?></p>
            <?cs if:l.last ?></div><?cs /if ?>
        <?cs /if ?>
    <?cs /each ?>
</article>
<?cs if:Data.order.state == "confirming" && Data.order.mine ?>
    <p class="actions gap-top">
        <a class="button" href="<?cs var:Data.order.url ?>/contract/confirm">确认合同</a>
        <a class="button quiet" href="<?cs var:Data.order.url ?>/contract/return">退回修改</a>
        <a class="button plain" href="<?cs var:Data.order.url ?>/contract">修改我方内容</a>
    </p>
<?cs elif:Data.shown.party ?>
    <p class="actions gap-top"><a class="button quiet" href="<?cs var:Data.order.url ?>">返回订单</a></p>
<?cs /if ?>

<?cs # The card of an error page: what happened, what to do, the number to name, whom to call. Reads
       Error.{status,title,words,incident,back}, Site.{hotline,hours}.
?>
<div class="card stack error-page">
    <p class="score-big"><?cs var:Error.status ?></p>
    <?cs if:Error.heading ?>
        <h3><?cs var:Error.title ?></h3>
    <?cs else ?>
        <h1><?cs var:Error.title ?></h1>
    <?cs /if ?>
    <p><?cs var:Error.words ?></p>
    <?cs if:string.length(Error.incident) ?>
        <p>编号 <b class="number"><?cs var:Error.incident ?></b>，联系我们时请报这个编号。</p>
    <?cs /if ?>
    <?cs if:Site.hotline ?>
        <p>
            急事请拨 <a class="nowrap" href="tel:<?cs var:Site.hotline_tel ?>"><?cs var:Site.hotline ?></a>
            <?cs if:Site.hours ?>（<?cs var:Site.hours ?>）<?cs /if ?>。
        </p>
    <?cs /if ?>
    <p class="actions">
        <?cs if:Error.back ?>
            <a class="button" href="<?cs var:Error.back ?>">返回上一页</a>
            <a class="button quiet" href="/">回首页</a>
        <?cs else ?>
            <a class="button" href="/">回首页</a>
        <?cs /if ?>
        <a class="button plain" href="/help">帮助</a>
    </p>
</div>

<?cs # Nothing can be entered now. Data.sheet; Data.unqualified; Data.round as put_round, when there was or will
       be one ?>
<div class="narrow">
    <?cs if:Data.unqualified ?>
        <?cs call:page_head("现在还不能填报", Data.sheet.name) ?>
        <p><?cs var:Data.sheet.who ?>可以填报。资质或服务还在审核的，通过以后再来。</p>
    <?cs elif:Data.round.phase == "planned" ?>
        <?cs call:page_head("填报还没有开始", Data.round.name) ?>
        <p>受理时间是 <?cs var:Data.round.opens_on.long ?> 至 <?cs var:Data.round.closes_on.long ?>。</p>
    <?cs elif:Data.round.name ?>
        <?cs call:page_head("填报已经截止", Data.round.name) ?>
        <p>受理时间是 <?cs var:Data.round.opens_on.long ?> 至 <?cs var:Data.round.closes_on.long ?>。</p>
        <?cs if:Data.round.hand_reason ?><p>说明：<?cs var:Data.round.hand_reason ?></p><?cs /if ?>
    <?cs else ?>
        <?cs call:page_head("现在没有开放的评选", Data.sheet.name) ?>
    <?cs /if ?>
    <p>新的批次会在<a href="/dispatch/notices">通知公告</a>里发布。已退回补正的填报不受截止日期影响，可以在列表里编辑。</p>
    <p class="actions gap-top"><a class="button" href="<?cs var:Data.sheet.list_url ?>">返回列表</a></p>
</div>

<?cs # One thing done to a member. Data.{title,words,name,account,member_url};
       Form.member_{phone,reset,disable,restore,close} ?>
<div class="narrow">
    <?cs call:page_head(Data.title + "？", Data.name + " · " + Data.account) ?>
    <p><?cs var:Data.words ?></p>
    <div class="gap-top"><?cs each:f = Form ?><?cs call:form(f) ?><?cs /each ?></div>
    <p class="gap-top"><a href="<?cs var:Data.member_url ?>">不办理，返回</a></p>
</div>

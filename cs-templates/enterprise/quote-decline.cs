<?cs # 婉拒. Data.quote as keeper/quote.h; Form.decline ?>
<div class="narrow">
    <?cs call:page_head("婉拒这份报价", Data.quote.provider + " · " + Data.quote.price) ?>
    <section class="card stack"><p class="prose"><?cs var:Data.quote.words ?></p></section>
    <div class="gap-top"><?cs call:form(Form.decline) ?></div>
</div>

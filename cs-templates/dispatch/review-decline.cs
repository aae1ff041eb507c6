<?cs # 回避. Data.review; Form.decline ?>
<div class="narrow">
    <?cs call:page_head("回避这份评审？", Data.review.title) ?>
    <p>回避后材料不再显示给您，由其他专家评审。</p>
    <?cs call:form(Form.decline) ?>
    <p class="gap-top"><a class="button plain" href="/dispatch/reviews/<?cs var:Data.review.id ?>">返回</a></p>
</div>

<?cs # One core institution. Data.institution: id name uscc region kind_word core_from core_to valid;
       Data.checks.N: year result_word state_word opinion maker_name created_at ?>
<?cs call:page_head_open(Data.institution.name, Data.institution.uscc) ?>
    <?cs if:Data.institution.valid ?>
        <?cs call:status("good", "在有效期内", "") ?>
    <?cs else ?>
        <?cs call:status("idle", "已到期", "") ?>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<section class="card stack">
    <dl class="facts">
        <?cs call:fact("所在地区", Data.institution.region) ?>
        <?cs call:fact("机构类型", Data.institution.kind_word) ?>
        <?cs call:fact("有效期", Data.institution.core_from + " 至 " + Data.institution.core_to) ?>
    </dl>
</section>
<section class="card stack gap-top">
    <h2>年度考核</h2>
    <?cs if:subcount(Data.checks) > #0 ?>
        <?cs call:table_open("年度考核") ?>
            <?cs call:th("年度") ?><?cs call:th("结果") ?><?cs call:th("状态") ?><?cs call:th("意见") ?><?cs call:th("提出人") ?>
        <?cs call:table_body() ?>
            <?cs each:k = Data.checks ?>
                <tr>
                    <th scope="row"><?cs var:k.year ?></th>
                    <?cs call:td("结果", k.result_word) ?>
                    <?cs call:td("状态", k.state_word) ?>
                    <?cs call:td("意见", k.opinion) ?>
                    <?cs call:td("提出人", k.maker_name) ?>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
    <?cs else ?>
        <p class="muted">还没有考核。</p>
    <?cs /if ?>
    <?cs if:Data.institution.valid ?>
        <p class="actions">
            <a class="button" href="/window/institutions/<?cs var:Data.institution.id ?>/check">年度考核</a>
        </p>
    <?cs /if ?>
</section>

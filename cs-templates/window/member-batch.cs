<?cs # 按名单禁用. Data.found.N: title name state state_kind url; Data.found_count; Form.member_batch ?>
<div class="narrow">
    <?cs call:page_head("按名单禁用", "把要禁用的会员列在下面，先看名单，核对无误再禁用。") ?>
    <?cs if:Data.found_count ?>
        <section class="card flush">
            <div class="head"><h2>名单上有 <?cs var:Data.found_count ?> 个账号，还没有禁用</h2></div>
            <?cs call:table_open("名单") ?>
                <?cs call:th("会员") ?>
                <?cs call:th("账号状态") ?>
                <?cs call:table_body() ?>
                <?cs each:m = Data.found ?>
                    <tr>
                        <?cs call:row_name(m.url, m.title, m.name) ?>
                        <td data-label="账号状态"><?cs call:status(m.state_kind, m.state, "") ?></td>
                    </tr>
                <?cs /each ?>
            <?cs call:table_close() ?>
        </section>
    <?cs /if ?>
    <div class="gap-top"><?cs call:form(Form.member_batch) ?></div>
    <p class="gap-top"><a href="/window/members">返回会员管理</a></p>
</div>

<?cs # 服务内容与阶段. Data.order, Data.steps, Data.contract; Form.contract_work: goal content method total
       and name_N deliverable_N due_N amount_N ?>

<?cs def:work_stage(n, name, deliverable, due, amount) ?>
    <details
            class="stage"<?cs if:n == #1 || string.length(name.value) || string.length(deliverable.value) || string.length(amount.value) || name.error || deliverable.error || due.error || amount.error ?>
            open<?cs /if ?>>
        <summary>阶段 <?cs var:n ?></summary>
        <div class="form">
            <?cs call:field(name) ?>
            <?cs call:field(deliverable) ?>
            <?cs call:field(due) ?>
            <?cs call:field(amount) ?>
        </div>
    </details>
<?cs /def ?>

<div class="narrow">
    <?cs call:page_head("服务内容与阶段", "制作合同 2 / 3 · " + Data.order.title) ?>
    <?cs call:steps(Data.steps) ?>
    <?cs if:Data.order.note ?>
        <section class="card stack gap-top">
            <h2>企业的说明</h2>
            <p class="prose"><?cs var:Data.order.note ?></p>
        </section>
    <?cs /if ?>
    <div class="gap-top">
        <?cs call:form_open(Form.contract_work) ?>
            <?cs with:x = Form.contract_work.fields ?>
                <?cs call:group_open("服务内容") ?>
                    <?cs call:field(x.goal) ?>
                    <?cs call:field(x.content) ?>
                    <?cs call:field(x.method) ?>
                <?cs call:group_close() ?>
                <?cs call:group_open("阶段与报酬") ?>
                    <p class="small muted">
                        有效期限 <?cs var:Data.contract.valid_from ?> 至 <?cs var:Data.contract.valid_to ?>。
                        阶段按先后填写，最多 8 个；不用的留空。
                    </p>
                    <?cs call:field(x.total) ?>
                    <div>
                        <?cs call:work_stage(#1, x.name_1, x.deliverable_1, x.due_1, x.amount_1) ?>
                        <?cs call:work_stage(#2, x.name_2, x.deliverable_2, x.due_2, x.amount_2) ?>
                        <?cs call:work_stage(#3, x.name_3, x.deliverable_3, x.due_3, x.amount_3) ?>
                        <?cs call:work_stage(#4, x.name_4, x.deliverable_4, x.due_4, x.amount_4) ?>
                        <?cs call:work_stage(#5, x.name_5, x.deliverable_5, x.due_5, x.amount_5) ?>
                        <?cs call:work_stage(#6, x.name_6, x.deliverable_6, x.due_6, x.amount_6) ?>
                        <?cs call:work_stage(#7, x.name_7, x.deliverable_7, x.due_7, x.amount_7) ?>
                        <?cs call:work_stage(#8, x.name_8, x.deliverable_8, x.due_8, x.amount_8) ?>
                    </div>
                <?cs call:group_close() ?>
            <?cs /with ?>
        <?cs call:form_close(Form.contract_work) ?>
    </div>
    <p class="gap-top"><a href="<?cs var:Data.order.url ?>/contract">不改了，返回制作合同</a></p>
</div>

<?cs # 投诉登记. Data.tabs; Data.class arrears service appeal; Data.own: name of the enterprise that is signed in;
       Form.complaint ?>
<?cs call:page_open("narrow") ?>
    <?cs if:Data.own ?>
        <?cs call:page_head("投诉登记", "您代表" + Data.own + "登记，提交后在企业管理中心的“我的投诉”里看进度。") ?>
    <?cs else ?>
        <?cs call:page_head("投诉登记", "不用注册。提交后给您投诉编号和查询码。") ?>
    <?cs /if ?>
    <?cs call:tabs("投诉哪一类", Data.tabs) ?>
    <div class="stack wide">
        <?cs if:Data.class == "arrears" ?>
            <?cs call:notice_open("") ?>
                <p>机关、事业单位、大型企业拖欠中小企业的款项，在这里登记。</p>
                <p><a class="nowrap" href="/complaints/check">不确定能不能受理</a>　<a class="nowrap" href="/complaints/interest">算逾期利息</a></p>
            <?cs call:notice_close() ?>
        <?cs elif:Data.class == "service" ?>
            <?cs call:notice("", "服务质量、收费、履约有问题，先和服务机构沟通；没有结果的在这里登记，由窗口调解。") ?>
        <?cs else ?>
            <?cs call:notice("", "窗口不办、慢办，工作人员态度不好，政策不兑现，在这里登记。被投诉方写窗口或单位名称。") ?>
        <?cs /if ?>
        <?cs call:form(Form.complaint) ?>
        <p class="small muted">您的单位名称、联系人和电话只有经办人看得到，每次查看都有记录。</p>
    </div>
<?cs call:page_close() ?>

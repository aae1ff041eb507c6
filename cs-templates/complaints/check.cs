<?cs # 受理范围自查. Form.check; Data.answer.{kind title words url link} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("受理范围自查", "回答几个问题，看投诉能不能受理、走哪一类。不记录您的回答。") ?>
    <div class="split even">
        <div class="card"><?cs call:form(Form.check) ?></div>
        <div class="stack" aria-live="polite">
            <?cs if:Data.answer.title ?>
                <?cs if:Data.answer.kind == "good" ?>
                    <?cs call:notice_open("good") ?>
                        <b><?cs var:Data.answer.title ?></b><p><?cs var:Data.answer.words ?></p>
                    <?cs call:notice_close() ?>
                <?cs else ?>
                    <?cs call:notice_open("wait") ?>
                        <b><?cs var:Data.answer.title ?></b><p><?cs var:Data.answer.words ?></p>
                    <?cs call:notice_close() ?>
                <?cs /if ?>
                <p><a class="button" href="<?cs var:Data.answer.url ?>"><?cs var:Data.answer.link ?></a></p>
            <?cs else ?>
                <?cs call:notice_open("") ?>
                    <p><b>能受理的：</b>机关、事业单位、大型企业拖欠中小企业的货物、工程、服务款；服务机构和订单的问题；窗口、工作人员和政策落实的问题。</p>
                    <p>不能受理的，会告诉您可以走哪条路。</p>
                <?cs call:notice_close() ?>
            <?cs /if ?>
        </div>
    </div>
<?cs call:page_close() ?>

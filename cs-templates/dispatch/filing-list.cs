<?cs # 核心服务机构调度数据. Data.tabs.N; Data.missing.N: name url due late; Data.filings.N: id month_words type
       activities served state_word state_kind late submitted_at url may_write may_delete may_submit;
       Data.{stranger,filtered}; Data.export; Pager ?>
<?cs call:page_head_open("核心服务机构调度数据", "每月填报一次，窗口审核通过后锁定并计入调度大数据。") ?>
    <?cs if:!Data.stranger ?>
        <a class="button" href="/dispatch/filings/new"><?cs call:icon("plus") ?>基础数据填报</a>
    <?cs /if ?>
<?cs call:page_head_close() ?>
<?cs if:Data.stranger ?>
    <?cs call:empty_open("贵机构还不是核心服务机构", "调度数据由认定的核心服务机构填报。") ?>
        <a class="button" href="/dispatch/">返回首页</a>
    <?cs call:empty_close() ?>
<?cs else ?>
    <?cs if:subcount(Data.missing) > #0 ?>
        <?cs call:notice_open("wait") ?>
            <b>还没有填报的月份</b>
            <ul>
                <?cs each:m = Data.missing ?>
                    <li>
                        <a href="<?cs var:m.url ?>"><?cs var:m.name ?></a>：
                        <?cs if:m.late ?>
                            应在 <?cs var:m.due ?> 前报送，现在报送记为迟报
                        <?cs else ?>
                            请在 <?cs var:m.due ?> 前报送
                        <?cs /if ?>
                    </li>
                <?cs /each ?>
            </ul>
        <?cs call:notice_close() ?>
    <?cs /if ?>
    <?cs call:tabs("填报年度", Data.tabs) ?>
    <?cs if:subcount(Data.filings) > #0 ?>
        <?cs call:table_open("调度数据") ?>
            <?cs call:th("填报月份") ?>
            <?cs call:th("审核状态") ?>
            <?cs call:th_num("活动数") ?>
            <?cs call:th_num("参与企业数") ?>
            <?cs call:th_num("服务企业数") ?>
            <?cs call:th("首次报送") ?>
            <?cs call:th_hidden("操作") ?>
            <?cs call:table_body() ?>
            <?cs each:f = Data.filings ?>
                <tr>
                    <?cs call:row_name(f.url, f.month_words, f.type) ?>
                    <td data-label="审核状态">
                        <?cs call:status(f.state_kind, f.state_word, "") ?>
                        <?cs if:f.late ?> <?cs call:status("urgent", "迟报", "clock") ?><?cs /if ?>
                    </td>
                    <?cs call:td_num("活动数", f.activities) ?>
                    <?cs call:td_num("参与企业数", f.attendees) ?>
                    <?cs call:td_num("服务企业数", f.served) ?>
                    <?cs if:f.submitted_at ?>
                        <?cs call:td("首次报送", f.submitted_at) ?>
                    <?cs else ?>
                        <?cs call:td("首次报送", "请在 " + f.due + " 前提交") ?>
                    <?cs /if ?>
                    <td class="actions-cell">
                        <?cs if:f.may_write ?><?cs call:action(f.url + "/edit", "编辑", "edit") ?><?cs /if ?>
                        <?cs call:action(f.url, "查看", "file") ?>
                        <?cs if:f.may_submit ?><?cs call:action(f.url + "/files", "提交", "upload") ?><?cs /if ?>
                        <?cs if:f.may_delete ?>
                            <?cs call:action_danger(f.url + "/delete", "删除", "trash") ?>
                        <?cs /if ?>
                    </td>
                </tr>
            <?cs /each ?>
        <?cs call:table_close() ?>
        <?cs call:pager("份") ?>
        <div class="gap-top"><?cs call:export_links(Data.export) ?></div>
    <?cs elif:Data.filtered ?>
        <?cs call:empty_open("这一年没有填报", "") ?>
            <a class="button" href="/dispatch/filings">看全部填报</a>
        <?cs call:empty_close() ?>
    <?cs else ?>
        <?cs call:empty_open("还没有填报", "点“基础数据填报”，从上个月开始。") ?>
            <a class="button" href="/dispatch/filings/new">基础数据填报</a>
        <?cs call:empty_close() ?>
    <?cs /if ?>
<?cs /if ?>

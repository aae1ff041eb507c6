<?cs #
  An application for 核心服务机构, as its institution, the experts and the windows read it.

  application_facts(a)   its figures: a as keeper/application.h puts it
  application_years(a)   服务经营情况: a.years.N.{year,enterprises,activities}, a.sum
  application_limits()   what may be uploaded, in the words of the manual
?>

<?cs def:application_facts(a) ?>
    <dl class="facts">
        <?cs call:fact("机构名称", a.name) ?>
        <?cs call:fact("机构代码", a.uscc) ?>
        <?cs call:fact("所在地区", a.region) ?>
        <?cs call:fact("成立日期", a.founded_on) ?>
        <?cs call:fact("联系人", a.contact) ?>
        <?cs call:fact("联系方式", a.phone) ?>
        <?cs call:fact("注册资本", a.capital) ?>
        <?cs call:fact("总资产", a.assets) ?>
        <?cs call:fact("服务设施", a.facility) ?>
        <?cs call:fact("仪器设备", a.equipment) ?>
        <?cs call:fact("场地面积", a.area) ?>
        <?cs call:fact("仪器设备占总资产", a.equipment_share) ?>
        <?cs call:fact("自有场地占总面积", a.own_share) ?>
        <?cs call:fact("场地性质", a.place) ?>
    </dl>
<?cs /def ?>

<?cs def:application_years(a) ?>
    <?cs if:subcount(a.years) > #0 ?>
        <?cs call:table_open("服务经营情况") ?>
            <?cs call:th("年度") ?><?cs call:th_num("服务企业数") ?><?cs call:th_num("服务活动数") ?>
        <?cs call:table_body() ?>
            <?cs each:y = a.years ?>
                <tr>
                    <th scope="row"><?cs var:y.year ?> 年</th>
                    <?cs call:td_num("服务企业数", y.enterprises) ?>
                    <?cs call:td_num("服务活动数", y.activities) ?>
                </tr>
            <?cs /each ?>
            <tr>
                <th scope="row">合计</th>
                <?cs call:td_num("服务企业数", a.sum.enterprises) ?>
                <?cs call:td_num("服务活动数", a.sum.activities) ?>
            </tr>
        <?cs call:table_close() ?>
    <?cs else ?>
        <p class="muted">这个批次不要求填写。</p>
    <?cs /if ?>
<?cs /def ?>

<?cs def:application_limits() ?>
    <?cs call:notice("", "允许上传 [.zip, .7z, .rar, .txt, .doc, .docx, .xls, .xlsx, .ppt, .pptx, .pdf] 格式的文件，大小不超过50MB!") ?>
<?cs /def ?>

<?cs # 上传图片. Data.base_url; Form.picture_upload ?>
<div class="narrow">
    <?cs call:page_head("上传图片", "上传后保存在图片空间，只有您自己看得到；产品或服务公开后，用到的图片才公开。") ?>
    <?cs call:form(Form.picture_upload) ?>
</div>

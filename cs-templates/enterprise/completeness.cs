<?cs # How complete the profile is; inside a page. Data.complete.{percent,complete,certifiable,certified,owner},
       needed.N and useful.N: label url ?>
<section class="card stack" aria-labelledby="h-full">
    <div class="head">
        <h2 id="h-full">资料完整度 <?cs var:Data.complete.percent ?>%</h2>
        <?cs if:Data.complete.complete ?>
            <?cs call:status("good", "可以发布产品", "") ?>
        <?cs else ?>
            <?cs call:status("wait", "还不能发布产品", "") ?>
        <?cs /if ?>
    </div>
    <?cs call:meter(Data.complete.percent, "资料完整度") ?>
    <?cs if:subcount(Data.complete.needed) > #0 ?>
        <p>
            <b>补齐这些即可发布产品：</b>
            <?cs each:g = Data.complete.needed ?>
                <?cs if:g.url ?>
                    <a href="<?cs var:g.url ?>"><?cs var:g.label ?></a>
                <?cs else ?>
                    <?cs var:g.label ?>（由主账号填写）
                <?cs /if ?>
                <?cs if:!last(g) ?>、<?cs /if ?>
            <?cs /each ?>
        </p>
    <?cs /if ?>
    <?cs if:subcount(Data.complete.useful) > #0 ?>
        <p class="small muted">
            还可以补充：
            <?cs each:g = Data.complete.useful ?>
                <?cs if:g.url ?>
                    <a href="<?cs var:g.url ?>"><?cs var:g.label ?></a>
                <?cs else ?>
                    <?cs var:g.label ?>（由主账号填写）
                <?cs /if ?>
                <?cs if:!last(g) ?>、<?cs /if ?>
            <?cs /each ?>
        </p>
    <?cs /if ?>
    <?cs if:!Data.complete.certified && Data.complete.owner ?>
        <p class="small muted">
            <?cs if:Data.complete.certifiable ?>
                营业执照已上传，可以<a href="/enterprise/certification">申请企业认证</a>；
                认证后才能办理中小企业划型证明。
            <?cs else ?>
                上传<a href="/enterprise/profile/licence#licence-licence">营业执照</a>
                并填写法定代表人后可以申请企业认证；认证后才能办理中小企业划型证明。
            <?cs /if ?>
        </p>
    <?cs /if ?>
</section>

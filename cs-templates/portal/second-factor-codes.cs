<?cs # The recovery codes, shown once. Data.codes.N.code; Data.again: those before are void; Data.next_url ?>
<?cs call:page_open("narrow") ?>
    <?cs if:Data.again ?>
        <?cs call:page_head("备用码", "已重新生成，原来的备用码全部作废。") ?>
    <?cs else ?>
        <?cs call:page_head("备用码", "动态验证码已启用。手机不在身边时，用一个备用码代替。") ?>
    <?cs /if ?>
    <?cs call:notice("wait", "备用码只显示这一次。请抄写或打印，与手机分开保管；平台也看不到它们。") ?>
    <section class="card stack gap-top">
        <h2>10 个备用码，每个用一次</h2>
        <ol class="codes">
            <?cs each:x = Data.codes ?><li><code><?cs var:x.code ?></code></li><?cs /each ?>
        </ol>
    </section>
    <p class="actions gap-top">
        <a class="button big" href="<?cs var:Data.next_url ?>">已经保存，继续</a>
    </p>
<?cs call:page_close() ?>

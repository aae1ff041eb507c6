<?cs # 联系我们. Data.windows.N.window.{name address phone hours code}; Site.{hotline hotline_tel hours email} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("联系我们", "投诉怎么填、办到哪一步，可以打电话问，也可以到窗口当面问。") ?>
    <div class="split">
        <div class="stack wide">
            <h2>各市州窗口</h2>
            <?cs call:table_open("办理投诉的窗口") ?>
                <?cs call:th("窗口") ?>
                <?cs call:th("电话") ?>
                <?cs call:th("地址") ?>
                <?cs call:table_body() ?>
                <?cs each:x = Data.windows ?>
                    <tr>
                        <th scope="row"><a href="/windows/<?cs var:x.window.code ?>"><?cs var:x.window.name ?></a></th>
                        <td data-label="电话"><span class="nowrap"><?cs var:x.window.phone ?></span></td>
                        <?cs call:td("地址", x.window.address) ?>
                    </tr>
                <?cs /each ?>
            <?cs call:table_close() ?>
        </div>
        <aside class="stack" aria-label="电话">
            <div class="card stack">
                <h2>投诉热线</h2>
                <p class="hotline-in"><a class="nowrap" href="tel:<?cs var:Site.hotline_tel ?>"><?cs var:Site.hotline ?></a></p>
                <p class="small"><?cs var:Site.hours ?></p>
                <p class="small muted">工作人员不会索要您的短信验证码和查询码。</p>
            </div>
            <div class="card stack">
                <h2>网上操作问题</h2>
                <p>技术支持 <span class="nowrap"><?cs var:Site.hotline_support ?></span></p>
                <p><a href="/help">看常见问题</a></p>
            </div>
        </aside>
    </div>
<?cs call:page_close() ?>

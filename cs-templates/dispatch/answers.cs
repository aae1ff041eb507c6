<?cs # 系统操作问题答疑: the advice of manual 003 §7. Site.{hotline_support hotline_filing hours} ?>
<?cs call:page_open("") ?>
    <?cs call:page_head("系统操作问题答疑", "申报、填报、评选和投诉时常遇到的问题。") ?>
    <div class="split">
        <div class="stack wide">
            <section class="card stack">
                <h2>打不开网站</h2>
                <p>先核对浏览器地址栏里的网址是否正确，再确认浏览器是否支持：建议使用谷歌、360、Edge 浏览器的最新版本。</p>
            </section>
            <section class="card stack">
                <h2>用户注册</h2>
                <ul class="stack">
                    <li>服务机构首次注册，请选择<a href="/register/provider">服务机构注册</a>，一定不要选择企业注册；已经注册为企业的，请联系技术人员更改。</li>
                    <li>窗口平台与服务机构为同一主体的，服务机构需另外注册账号，不能直接使用窗口平台账号。</li>
                    <li>发布活动请使用窗口平台账号，主办方或承办方填写窗口平台名称，协办方填写服务机构名称；发布一次即可，无需重复发布。</li>
                </ul>
            </section>
            <section class="card stack">
                <h2>用户登录</h2>
                <ul class="stack">
                    <li>提示用户名或密码错误时，请检查输入是否正确，密码要注意大小写和特殊字符。</li>
                    <li>需要修改账号绑定的手机号码，请办理<a href="/phone-appeal">手机号变更申诉</a>。</li>
                    <li>忘记密码，请点击<a href="/password/forgot">忘记密码</a>进行密码重置。</li>
                    <li>遗忘用户名、绑定手机号码、密码，或收不到验证码，请及时联系技术人员处理。</li>
                </ul>
            </section>
            <section class="card stack">
                <h2>填报的信息有误，需要修改</h2>
                <p>在<a href="/dispatch/applications">核心服务机构申报管理</a>、<a href="/dispatch/filings">核心服务机构调度数据</a>的列表右侧点“编辑”，即可修改已提交的信息。窗口审核通过后信息锁定，列表里只有“查看”；仍要修改的，请联系所在窗口退回。</p>
            </section>
            <section class="card stack">
                <h2>上传附件</h2>
                <ul class="stack">
                    <li>支持 .zip、.7z、.rar、.txt、.doc、.docx、.xls、.xlsx、.ppt、.pptx、.pdf，每个不超过 50 MB。</li>
                    <li>要上传多个材料，先选择全部附件，再点“上传”。附件较多的，可以打包成一个压缩包上传，压缩包也不超过 50 MB。</li>
                    <li>已经上传的附件，在附件上传页面点附件旁边的“删除”。</li>
                </ul>
            </section>
        </div>
        <aside class="stack" aria-label="联系电话">
            <div class="card stack">
                <h2>还没有解决</h2>
                <p>系统问题请拨打技术电话，填报问题请拨打咨询电话。</p>
                <dl class="facts">
                    <?cs call:fact("技术电话", Site.hotline_support) ?>
                    <?cs call:fact("咨询电话", Site.hotline_filing) ?>
                    <?cs call:fact("时间", Site.hours) ?>
                </dl>
                <p><a href="/help">平台常见问题</a></p>
            </div>
        </aside>
    </div>
<?cs call:page_close() ?>

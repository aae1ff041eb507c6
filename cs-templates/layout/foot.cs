<?cs # The foot of every public page: telephones, ways in, government marks.
       Reads
       Site.{hotline,hours,hotline_filing,hotline_support,organizer,undertaker,gov_code,icp,police,demo},
       Page.{back,elder}.
?>
<footer class="footer">
    <div class="wrap">
        <div class="columns four">
            <div>
                <h2>服务热线</h2>
                <?cs if:Site.hotline ?><p class="hotline"><?cs var:Site.hotline ?></p><?cs /if ?>
                <?cs if:Site.hours ?><p><?cs var:Site.hours ?></p><?cs /if ?>
                <?cs if:Site.hotline_filing ?>
                    <p>填报咨询 <span class="nowrap"><?cs var:Site.hotline_filing ?></span></p>
                <?cs /if ?>
                <?cs if:Site.hotline_support ?>
                    <p>技术支持 <span class="nowrap"><?cs var:Site.hotline_support ?></span></p>
                <?cs /if ?>
            </div>
            <div>
                <h2>办事</h2>
                <ul>
                    <li><a href="/services">找服务</a></li>
                    <li><a href="/needs">服务需求</a></li>
                    <li><a href="/complaints/">企业投诉</a></li>
                    <li><a href="/guides">办事指南</a></li>
                    <li><a href="/size-test">中小企业规模类型自测</a></li>
                </ul>
            </div>
            <div>
                <h2>关于</h2>
                <ul>
                    <li><a href="/about">平台介绍</a></li>
                    <li><a href="/contact">联系我们</a></li>
                    <li><a href="/privacy">隐私政策</a></li>
                    <li><a href="/terms">服务协议</a></li>
                </ul>
            </div>
            <div>
                <h2>使用帮助</h2>
                <ul>
                    <li><a href="/help">常见问题</a></li>
                    <li><?cs call:elder_link() ?></li>
                    <li><a href="/accessibility">无障碍说明</a></li>
                    <li><a href="/fault">我为政府网站找错</a></li>
                </ul>
            </div>
        </div>
        <div class="marks">
            <svg class="seal" viewBox="0 0 44 44" fill="none" stroke="currentColor" stroke-width="1.5"
                    aria-hidden="true">
                <circle cx="22" cy="22" r="20"/>
                <path d="M11 29V19h5v10M19.5 29V15h5v14M28 29V19h5v10M8 32h28M10 16l12-7 12 7"/>
            </svg>
            <?cs if:Site.organizer ?><span>主办单位：<?cs var:Site.organizer ?></span><?cs /if ?>
            <?cs if:Site.undertaker ?><span>承办单位：<?cs var:Site.undertaker ?></span><?cs /if ?>
            <?cs if:string.length(Site.gov_code) ?><span>标识码 <?cs var:Site.gov_code ?></span><?cs /if ?>
            <?cs if:Site.icp ?>
                <a href="https://beian.miit.gov.cn/" rel="external"><?cs var:Site.icp ?></a>
            <?cs /if ?>
            <?cs if:Site.police ?>
                <a href="https://beian.mps.gov.cn/" rel="external"><?cs var:Site.police ?></a>
            <?cs /if ?>
            <a href="/sitemap">网站地图</a>
            <?cs if:Site.demo ?><span>页面为演示，机构与人名均为虚构</span><?cs /if ?>
        </div>
    </div>
</footer>

-- About and contact.

INSERT INTO site_page (code, version, title, body_html, valid_from) VALUES
  ('about', 1, '平台介绍', '<p>湖南省中小企业公共服务平台是面向全省中小企业的公益性服务网络：一个省级门户，14 个市州综合窗口，122 个县市区窗口，以及产业集群、园区和协会窗口。</p><h2>我们做什么</h2><ul><li>把分散的政策、服务、活动集中到一处，企业一次看全。</li><li>把企业的需求在 3 个工作日内审核，转给对口的服务机构。</li><li>审核服务机构的资质，公开它们的评价。</li><li>受理企业投诉，按期答复。</li></ul><h2>我们不做什么</h2><ul><li>不向企业收取任何费用。</li><li>不指定服务机构，不参与收费。</li><li>不出售、不出租您的信息。</li></ul><h2>软件</h2><p>网页由 ClearSilver 模板引擎生成。This product includes software developed by the Neotonic Software Corporation (http://www.neotonic.com/).</p>', '2026-01-01'),
  ('contact', 1, '联系我们', '<p>服务热线 0731-5550 0123，工作日 8:30–12:00，13:30–17:30。</p><ul><li>填报咨询：0731-5550 0183</li><li>技术支持：0731-5550 0187</li><li>地址：长沙市岳麓区样例路 1 号</li></ul><p>也可以直接联系您所在市州、县市区的窗口，地址和电话见“窗口”页面。</p>', '2026-01-01'),
  ('center', 1, '省中小企业中心', '<p>湖南省中小企业服务中心是公益性事业单位，承担全省中小企业公共服务体系建设的事务性工作。</p><ul><li>组织建设和运营省中小企业公共服务平台。</li><li>组织核心服务机构的申报、调度和评选。</li><li>组织中小企业培训、对接和志愿服务。</li><li>受理和转办中小企业诉求。</li></ul><p>联系方式见“联系我们”。</p>', '2026-01-01')
ON DUPLICATE KEY UPDATE code = site_page.code;

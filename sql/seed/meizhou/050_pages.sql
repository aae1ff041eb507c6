-- About and contact.

INSERT INTO site_page (code, version, title, body_html, valid_from) VALUES
  ('about', 1, '平台介绍', '<p>梅州市中小企业公共服务平台由市级窗口、八个县区窗口和八个专项服务频道组成，为全市中小企业提供一站式公共服务。</p><ul><li>县区窗口：梅江、梅县、平远、蕉岭、兴宁、五华、丰顺、大埔。</li><li>专项频道：政务信息、信息化与电商、融资担保、管理咨询、法律维权、新技术推广、创业辅导、市场开拓。</li></ul><h2>软件</h2><p>网页由 ClearSilver 模板引擎生成。This product includes software developed by the Neotonic Software Corporation (http://www.neotonic.com/).</p>', '2026-01-01'),
  ('contact', 1, '联系我们', '<p>服务热线 0753-5550 123，工作日 8:30–12:00，14:30–17:30。</p><p>也可以直接到各县区窗口办理，地址和电话见“窗口”页面。</p>', '2026-01-01'),
  ('center', 1, '市中小企业中心', '<p>梅州市中小企业服务中心承担全市中小企业公共服务体系建设的事务性工作。</p><p>联系方式见“联系我们”。</p>', '2026-01-01')
ON DUPLICATE KEY UPDATE code = site_page.code;

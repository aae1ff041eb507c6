-- Columns of the portal.

INSERT INTO site_column (code, name, kind, parent_code, intro, sort) VALUES
  ('notices', '通知公告', 'notice', NULL, '申报、评审、公示、会议等正式通知', 10),
  ('news', '工作动态', 'news', NULL, '平台和窗口做了什么', 20),
  ('policies', '政策法规', 'policy', NULL, '与中小企业有关的法律、规章和政策', 30),
  ('policy-national', '国家政策', 'policy', 'policies', '法律、行政法规和国家部门文件', 40),
  ('policy-province', '省级政策', 'policy', 'policies', '省级惠企政策', 50),
  ('policy-city', '市县政策', 'policy', 'policies', '市州和县市区的惠企政策', 60),
  ('local', '市州动态', 'news', NULL, '各地窗口的工作', 70),
  ('economy', '经济运行', 'news', NULL, '行业与区域运行数据', 80),
  ('industry', '行业动态', 'news', NULL, '重点产业链和行业消息', 90),
  ('bulletin', '运营通报', 'notice', NULL, '核心服务机构和窗口运营通报', 100),
  ('cases', '成功案例', 'list', NULL, '企业和机构怎么把事办成的', 110),
  ('knowledge', '服务知识', 'list', NULL, '办企业常用的知识，说白话', 120),
  ('disclosure', '信息公开', 'list', NULL, '指南、年报与依申请公开', 130)
ON DUPLICATE KEY UPDATE name = VALUES(name), kind = VALUES(kind), parent_code = VALUES(parent_code), intro = VALUES(intro), sort = VALUES(sort);

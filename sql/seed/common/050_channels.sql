-- The eight special channels (manual 004 1) and the categories that each gathers.

INSERT INTO channel (code, name, icon, summary, intro, promise, sort) VALUES
  ('government', '政务信息', 'info', '政策、公告、申报，一处看全', '汇集国家、省、市、县四级惠企政策和公告，用一百字说清“和您有什么关系、要做什么、到哪天”。看不懂的，留下问题，窗口工作人员会解释。', '政策问题 1 个工作日内答复', 1),
  ('digital', '信息化与电商', 'chip', '诊断、上云、开网店', '从信息化体检、系统选型到上云、开网店，帮企业把账、货、人管起来。先看再买：诊断报告里的每一项改造都给出两种以上选择。', '提交需求后 2 个工作日内有机构联系您', 2),
  ('finance', '融资担保', 'money', '贷款、担保、租赁、对接', '银行、担保公司、租赁公司在这里公布产品条件。您填一次情况，由窗口转给三家以内合适的机构，不群发、不收中介费。', '融资需求 3 个工作日内给出初步答复', 3),
  ('management', '管理咨询', 'compass', '诊断、精益、财税、人才', '企业诊断、精益改善、财税代理、内训课程。第一次到厂诊断由窗口补贴的，页面上会标明“免费”。', '2 个工作日内安排顾问联系', 4),
  ('legal', '法律维权', 'law', '咨询、合同、欠款', '律师在线答疑、合同审查、拖欠账款维权指引。事情紧急的请直接拨打热线，工作日有律师值班。', '法律咨询 1 个工作日内答复', 5),
  ('technology', '新技术推广', 'flask', '检测、专利、成果、绿色', '检验检测、知识产权、工业设计、节能环保技术。大型仪器可以按小时预约，成果对接会每月一场。', '检测询价 1 个工作日内答复', 6),
  ('startup', '创业辅导', 'sprout', '注册、场地、导师', '从想法到第一张发票：注册代办、孵化场地、创业导师、创业大赛。个人也可以申请，不必先有公司。', '2 个工作日内安排导师', 7),
  ('market', '市场开拓', 'shop', '展会、品牌、外贸', '组团参展、品牌策划、出口合规、产销对接。展位补贴的条件和截止日期写在每一条服务里。', '2 个工作日内答复', 8)
ON DUPLICATE KEY UPDATE name = VALUES(name), icon = VALUES(icon), summary = VALUES(summary), intro = VALUES(intro), promise = VALUES(promise), sort = VALUES(sort);

INSERT INTO channel_category (channel_code, category_code) VALUES
  ('government', '01'),
  ('digital', '09'),
  ('digital', '0702'),
  ('finance', '02'),
  ('management', '06'),
  ('management', '04'),
  ('legal', '08'),
  ('technology', '05'),
  ('technology', '10'),
  ('startup', '03'),
  ('market', '0701'),
  ('market', '0703'),
  ('market', '0704')
ON DUPLICATE KEY UPDATE channel_code = channel_category.channel_code;

-- Services of the demo provider in every state, the changes that wait, and a case for every service that a window
-- has or sent back. Deadlines are counted here as the platform counts them: the day of the event is not one of them.

SET @today = CURDATE();
SET @provider = (SELECT m.org_id FROM account a JOIN membership m ON m.account_id = a.id AND m.org_kind = 'provider' WHERE a.name_key = 'demo-provider');

INSERT INTO service (code, provider_id, provider_kind, origin, category_code, region_code, window_id, name, summary, description_html, prepare_html, targets, ways, price_mode, price_fen, price_unit, invoice, contact, phone, email, state, previous_state, return_reason, unshelf_reason, submitted_at, published_at, created_at, updated_at)
SELECT CONCAT('SV', LEFT(p.region_code, 4), x.digits), p.id, p.kind, 1,
  COALESCE((SELECT c.category_code FROM provider_category c WHERE c.provider_id = p.id AND c.category_code = x.category), (SELECT MIN(c.category_code) FROM provider_category c WHERE c.provider_id = p.id), x.category),
  p.region_code, p.window_id, x.name, x.summary, x.words, x.prepare, x.targets, x.ways, x.mode, x.price, x.unit, 2, p.contact, p.phone, p.email,
  x.state, x.before_it, x.reason, x.why_off, @today - INTERVAL x.days DAY + INTERVAL 610 MINUTE, IF(x.shelved, @today - INTERVAL 120 DAY + INTERVAL 600 MINUTE, NULL),
  @today - INTERVAL x.days + 10 DAY + INTERVAL 560 MINUTE, @today - INTERVAL x.days DAY + INTERVAL 610 MINUTE
FROM (
  SELECT '310021' AS digits, '0903' AS category, '设备联网与数据看板' AS name, '把二十台以内的设备接上网，车间里一块屏看产量、停机和能耗。' AS summary,
    '<p>先到现场看设备型号和线路，再定采集方式，不停产改造。</p><h3>服务内容</h3><ul><li>设备接口摸底和点位表</li><li>采集终端安装和调试</li><li>产量、停机、能耗三张看板</li></ul>' AS words,
    '<ul><li>设备清单</li><li>一名熟悉现场的班组长</li></ul>' AS prepare, 7 AS targets, 36 AS ways, 'from' AS mode, 4800000 AS price, '车间' AS unit,
    'shelf_review' AS state, 'new' AS before_it, '' AS reason, '' AS why_off, 1 AS days, 0 AS shelved
  UNION ALL SELECT '310034', '0901', '数字化转型月度陪跑', '每月到企业一天，跟着计划看进度、解难题，连续六个月。', '<p>顾问固定一人，每次到访前三天确认议题，到访后两天交纪要。</p><ol><li>第一个月定目标和分工</li><li>每月到访一次</li><li>第六个月复盘</li></ol>', NULL, 3, 4, 'fixed', 3600000, '半年', 'new', NULL, '“连续六个月”的付款节点没有写清，请把每个阶段交付什么、什么时候付款写明。', '', 5, 0
  UNION ALL SELECT '310047', '0905', '企业上云方案评估', '三家云服务的价格、性能和迁移难度放在一张表里比。', '', NULL, 3, 32, 'negotiable', 0, '次', 'new', NULL, '', '', 2, 0
  UNION ALL SELECT '310050', '0904', '车间网络安全体检', '查一遍车间网络和工控机，给出按轻重排好的整改清单。', '<p>不装任何软件，只看配置和流量；体检半天，报告三天内交。</p>', '<ul><li>网络拓扑图，没有也可以</li></ul>', 7, 4, 'fixed', 980000, '次', 'change_review', 'on_shelf', '', '', 1, 1
  UNION ALL SELECT '310063', '0901', '一页纸数字化自评', '线上答三十题，当天拿到和同行的对比，知道先补哪一块。', '<p>题目按行业分三套，结果由顾问写一页纸的解读。</p>', NULL, 3, 32, 'free', 0, '次', 'on_shelf', NULL, '', '', 40, 1
  UNION ALL SELECT '310076', '0903', '条码仓库快速上线', '五天把仓库改成扫码收发，账和货对得上。', '<p>用企业现有的手机和打印机，培训两名管理员。</p>', '<ul><li>物料编码表</li><li>库位图</li></ul>', 3, 36, 'fixed', 1280000, '仓', 'unshelf_review', 'on_shelf', '', '两名实施顾问离职，暂时接不了新单，已有的订单照常做完。', 1, 1
  UNION ALL SELECT '310089', '0901', '数字化专项资金申报辅导', '对照通知逐条准备材料，不代写、不承诺结果。', '<p>申报季一对一辅导三次。</p>', NULL, 3, 34, 'fixed', 500000, '次', 'off_shelf', NULL, '', '本年度申报已经结束。', 60, 1
) x JOIN provider p ON p.id = @provider;

INSERT INTO service_stage (service_id, seq, name, deliverable, days, percent, amount_fen)
SELECT s.id, x.seq, x.name, x.deliverable, x.days, x.percent, s.price_fen * x.percent DIV 100
FROM (
  SELECT 1 AS seq, '现场摸底' AS name, '摸底记录和方案' AS deliverable, 3 AS days, 30 AS percent
  UNION ALL SELECT 2, '实施', '调试完成的成果和操作说明', 10, 50
  UNION ALL SELECT 3, '回访', '一个月后的回访记录', 2, 20
) x JOIN service s ON s.provider_id = @provider AND s.code REGEXP '310(021|034|050|063|076|089)$';

-- What would become of a service on the shelf: waiting for the window, or not handed in yet.
INSERT INTO service_revision (service_id, category_code, name, summary, description_html, prepare_html, targets, ways, price_mode, price_fen, price_unit, invoice, contact, phone, email, picture_id, state, created_at, changed_at)
SELECT s.id, s.category_code, IF(s.code LIKE '%310063', '一页纸数字化自评（2027 版）', s.name),
  IF(s.code LIKE '%310050', '查一遍车间网络、工控机和远程运维通道，给出按轻重排好的整改清单。', s.summary),
  IF(s.code LIKE '%310050', '<p>不装任何软件，只看配置和流量；体检一天，报告三天内交，<b>一个月后免费复查一次</b>。</p>', s.description_html), s.prepare_html, s.targets, s.ways | 2,
  s.price_mode, s.price_fen + s.price_fen DIV 10, s.price_unit, s.invoice, s.contact, s.phone, s.email, s.picture_id,
  IF(s.state = 'change_review', 'reviewing', 'draft'), @today - INTERVAL 1 DAY + INTERVAL 600 MINUTE, @today - INTERVAL 1 DAY + INTERVAL 600 MINUTE
FROM service s WHERE s.state = 'change_review' OR s.code LIKE '%310063';

INSERT INTO service_revision_stage (service_id, seq, name, deliverable, days, percent, amount_fen)
SELECT t.service_id, t.seq, t.name, IF(t.seq = 3, CONCAT(t.deliverable, '，复查一次'), t.deliverable), t.days, t.percent, (s.price_fen + s.price_fen DIV 10) * t.percent DIV 100
FROM service_stage t JOIN service_revision v ON v.service_id = t.service_id JOIN service s ON s.id = t.service_id;

UPDATE service SET submitted_at = @today - INTERVAL 1 DAY + INTERVAL 900 MINUTE
WHERE submitted_at IS NULL AND state IN ('shelf_review', 'change_review', 'unshelf_review');
UPDATE service SET unshelf_reason = '业务调整，暂停接单。' WHERE unshelf_reason = '' AND state = 'unshelf_review';

-- One case a review: what waits, and what the window sent back.
INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind)
SELECT a.workflow_code, 1, 'service', s.id, s.name, s.window_id, a.code, a.turn, a.function_code,
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'provider' AND m.org_id = s.provider_id), 'provider', s.provider_id, s.submitted_at,
  IF(a.code = 'reviewing', s.submitted_at, s.submitted_at + INTERVAL 1 DAY),
  IF(a.code = 'reviewing', (SELECT DATE(s.submitted_at) + INTERVAL q.seq DAY FROM seq_1_to_30 q
    WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(s.submitted_at) + INTERVAL q.seq DAY), WEEKDAY(DATE(s.submitted_at) + INTERVAL q.seq DAY) < 5)
    ORDER BY q.seq LIMIT 1), NULL),
  a.term_days, a.term_kind
FROM service s JOIN workflow_activity a ON a.workflow_version = 1
  AND a.workflow_code = CASE s.state WHEN 'change_review' THEN 'service_change' WHEN 'unshelf_review' THEN 'service_unshelf' ELSE 'service' END
  AND a.code = IF(s.state = 'new', 'returned', 'reviewing')
WHERE s.state IN ('shelf_review', 'change_review', 'unshelf_review') OR (s.state = 'new' AND s.return_reason <> '');

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.opened_at, c.applicant_id, s.contact, 'open', '提交', '', 'reviewing', IF(c.workflow_code = 'service_unshelf', s.unshelf_reason, '')
FROM case_file c JOIN service s ON s.id = c.subject_id WHERE c.subject_type = 'service';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.entered_at, NULL, w.name, 'return', '退回修改', 'reviewing', 'returned', s.return_reason
FROM case_file c JOIN service s ON s.id = c.subject_id JOIN platform_window w ON w.id = c.window_id
WHERE c.subject_type = 'service' AND c.activity_code = 'returned';

INSERT INTO message (account_id, title, body, url, created_at)
SELECT c.applicant_id, CONCAT('服务产品上架：', a.public_words), CONCAT('“', c.title, '”：', s.return_reason), CONCAT('/sp/services/', s.id), c.entered_at
FROM case_file c JOIN service s ON s.id = c.subject_id
JOIN workflow_activity a ON a.workflow_code = 'service' AND a.workflow_version = 1 AND a.code = 'returned'
WHERE c.subject_type = 'service' AND c.activity_code = 'returned' AND c.applicant_id IS NOT NULL;

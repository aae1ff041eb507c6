-- Needs that wait for a window, and a case for every need that was ever submitted.
-- Deadlines are counted here as the platform counts them: the day of the event is not one of them.

SET @today = CURDATE();

INSERT INTO need (number, enterprise_id, category_code, region_code, window_id, title, description, budget_from_fen, budget_to_fen, contact, phone, state, return_reason, submitted_at, deadline, created_at, updated_at)
SELECT CONCAT('D', DATE_FORMAT(x.at, '%Y%m%d'), x.digits), e.id, x.category, e.region_code, e.window_id, x.title, x.words, x.low, x.high, e.contact, e.contact_phone, x.state, x.reason, x.at, @today + INTERVAL 40 DAY, x.at, x.at
FROM (
  SELECT 1 AS enterprise_id, '0901' AS category, '车间排产系统选型' AS title, '现在靠表格排产，插单后全乱。想请机构先看两天现场，再给三种不同投入的方案，写清每种能解决什么、不能解决什么。' AS words, 3000000 AS low, 6000000 AS high, '10351' AS digits, 'reviewing' AS state, '' AS reason, @today - INTERVAL 1 DAY + INTERVAL 600 MINUTE AS at
  UNION ALL SELECT 1, '0503', '关键工序检测设备校准', '有一批检测设备需要校准，请报价。', NULL, NULL, '20417', 'returned', '请补充设备种类、数量和希望完成的时间，机构才能报价；联系人请写具体负责的人。', @today - INTERVAL 6 DAY + INTERVAL 660 MINUTE
  UNION ALL SELECT 2, '0703', '新品包装与展会物料设计', '年后参加两场展会，需要一套新品包装和展位物料，希望由一家机构从设计做到打样，四十天内完成。', 2000000, 3000000, '30582', 'reviewing', '', @today - INTERVAL 3 DAY + INTERVAL 840 MINUTE
  UNION ALL SELECT 3, '0605', '研发费用辅助账规范', '研发项目四个，人员工时和领料记录不全。希望先看一遍，告诉我们缺什么，再带着财务把辅助账建起来。', 1000000, 2000000, '40736', 'reviewing', '', @today - INTERVAL 9 DAY + INTERVAL 570 MINUTE
) x JOIN enterprise e ON e.id = x.enterprise_id;

UPDATE need n SET n.review_due_on = (
  SELECT DATE(n.submitted_at) + INTERVAL s.seq DAY FROM seq_1_to_30 s
  WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(n.submitted_at) + INTERVAL s.seq DAY),
    WEEKDAY(DATE(n.submitted_at) + INTERVAL s.seq DAY) < 5)
  ORDER BY s.seq LIMIT 2, 1)
WHERE n.submitted_at IS NOT NULL;

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'need', 1, 'need', n.id, n.title, n.window_id, a.code, a.turn, a.function_code,
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'enterprise' AND m.org_id = n.enterprise_id),
  'enterprise', n.enterprise_id, n.submitted_at,
  CASE n.state WHEN 'reviewing' THEN n.submitted_at WHEN 'returned' THEN n.submitted_at + INTERVAL 1 DAY ELSE COALESCE(n.published_at, n.updated_at) END,
  IF(n.state = 'reviewing', n.review_due_on, NULL), IF(n.state = 'reviewing', 3, 0), 'working',
  IF(n.state IN ('reviewing', 'returned'), NULL, COALESCE(n.published_at, n.updated_at))
FROM need n JOIN workflow_activity a ON a.workflow_code = 'need' AND a.workflow_version = 1
  AND a.code = IF(n.state IN ('published', 'negotiating', 'matched', 'closed'), 'approved', n.state)
WHERE n.submitted_at IS NOT NULL;

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, n.contact, 'open', '提交', '', 'reviewing'
FROM case_file c JOIN need n ON n.id = c.subject_id WHERE c.workflow_code = 'need';

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.entered_at, NULL, w.name, t.code, t.button, t.from_code, t.to_code, n.return_reason
FROM case_file c JOIN need n ON n.id = c.subject_id JOIN platform_window w ON w.id = c.window_id
JOIN workflow_transition t ON t.workflow_code = 'need' AND t.workflow_version = 1 AND t.from_code = 'reviewing'
  AND t.to_code = c.activity_code AND t.code IN ('approve', 'return', 'withdraw')
WHERE c.workflow_code = 'need' AND c.activity_code <> 'reviewing';

INSERT INTO message (account_id, title, body, url, created_at)
SELECT c.applicant_id, CONCAT('服务需求审核：', a.public_words), CONCAT('“', c.title, '”：', n.return_reason), CONCAT('/enterprise/needs/', n.id), c.entered_at
FROM case_file c JOIN need n ON n.id = c.subject_id
JOIN workflow_activity a ON a.workflow_code = 'need' AND a.workflow_version = 1 AND a.code = 'returned'
WHERE c.workflow_code = 'need' AND c.activity_code = 'returned' AND c.applicant_id IS NOT NULL;

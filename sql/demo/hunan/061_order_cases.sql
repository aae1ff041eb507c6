-- The orders of the demo with all that hangs on them: who, their stages, payments, and a case with its history.
-- The demo enterprise has one order at the demo provider in every state. One that is being changed (变更中) has no
-- case, as orders have that came from an older system.

SET @today = CURDATE();
SET @provider = (SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id WHERE a.name = 'demo-provider');
SET @service = (SELECT MIN(id) FROM service WHERE provider_id = @provider AND listed = 1 AND price_mode = 'fixed');
SET @service = COALESCE(@service, (SELECT MIN(id) FROM service WHERE provider_id = @provider AND listed = 1 AND price_fen > 0));

UPDATE service_order o JOIN service s ON s.id = @service
SET o.service_id = s.id, o.provider_id = s.provider_id, o.amount_fen = s.price_fen
WHERE o.state <> 'finished' AND o.provider_id <> @provider;

INSERT INTO service_order (number, service_id, provider_id, enterprise_id, amount_fen, state, created_at)
SELECT CONCAT('S', DATE_FORMAT(x.at, '%Y%m%d'), x.digits), s.id, s.provider_id, 1, s.price_fen, x.state, x.at
FROM (
  SELECT 'paying' AS state, '83217' AS digits, @today - INTERVAL 16 DAY + INTERVAL 642 MINUTE AS at
  UNION ALL SELECT 'rating', '91136', @today - INTERVAL 18 DAY + INTERVAL 571 MINUTE
  UNION ALL SELECT 'drafting', '74055', @today - INTERVAL 2 DAY + INTERVAL 615 MINUTE
) x JOIN service s ON s.id = @service;

UPDATE service_order o JOIN service s ON s.id = o.service_id JOIN provider p ON p.id = o.provider_id
JOIN enterprise e ON e.id = o.enterprise_id
SET o.window_id = p.window_id, o.service_name = s.name, o.contact = e.contact, o.phone = e.contact_phone,
  o.note = CONCAT('想办“', s.name, '”。请先来看一次现场，再定阶段和时间；平时工作日上午都方便。'),
  o.wish_on = DATE(o.created_at) + INTERVAL 10 DAY,
  o.placed_by = (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'enterprise' AND m.org_id = o.enterprise_id),
  o.updated_at = COALESCE(o.finished_at, o.created_at + INTERVAL 18 * FIND_IN_SET(o.state,
    'drafting,confirming,signing,effective,performing,paying,rating,disputed') HOUR);

-- How an order came to its state: rank steps of the usual way, then what happened besides. share is the part of the
-- time from placing to the last step that had passed.
CREATE TABLE demo_step (state VARCHAR(20), seq INT, code VARCHAR(30), from_code VARCHAR(30), share DOUBLE)
  DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci AS
SELECT r.state, s.seq, s.code, s.from_code, s.share / r.share AS share
FROM (
  SELECT 'drafting' AS state, 1 AS steps, 0.03 AS share UNION ALL SELECT 'confirming', 2, 0.06 UNION ALL SELECT 'signing', 3, 0.08
  UNION ALL SELECT 'effective', 4, 0.10 UNION ALL SELECT 'performing', 5, 0.12 UNION ALL SELECT 'paying', 6, 0.90
  UNION ALL SELECT 'rating', 7, 0.94 UNION ALL SELECT 'finished', 8, 1.00 UNION ALL SELECT 'disputed', 5, 0.50
  UNION ALL SELECT 'terminated', 5, 0.90
) r JOIN (
  SELECT 1 AS seq, 'accept' AS code, 'waiting' AS from_code, 0.03 AS share UNION ALL SELECT 2, 'send', 'drafting', 0.06
  UNION ALL SELECT 3, 'confirm', 'confirming', 0.08 UNION ALL SELECT 4, 'submit', 'signing', 0.10
  UNION ALL SELECT 5, 'start', 'effective', 0.12 UNION ALL SELECT 6, 'complete', 'performing', 0.90
  UNION ALL SELECT 7, 'pay', 'paying', 0.94 UNION ALL SELECT 8, 'rate', 'rating', 1.00
) s ON s.seq <= r.steps
UNION ALL SELECT 'disputed', 6, 'dispute', 'performing', 1
UNION ALL SELECT 'terminated', 6, 'dispute', 'performing', 0.6
UNION ALL SELECT 'terminated', 7, 'terminate', 'disputed', 1
UNION ALL SELECT 'withdrawn', 1, 'withdraw', 'waiting', 1
UNION ALL SELECT 'refused', 1, 'refuse', 'waiting', 1;

UPDATE service_order o JOIN demo_step d ON d.state = o.state AND d.code = 'submit'
SET o.effective_at = o.created_at + INTERVAL FLOOR(TIMESTAMPDIFF(SECOND, o.created_at, o.updated_at) * d.share) SECOND;

-- Stages as the service has them. What is finished was delivered evenly, and where it was late, the last stage was.
INSERT INTO order_stage (order_id, seq, name, deliverable, amount_fen, due_on, state, delivered_at, delivery, accepted_at, opinion)
SELECT y.id, y.seq, y.name, y.deliverable, y.amount_fen,
  CASE WHEN y.given = 'open' THEN DATE(y.effective_at) + INTERVAL 7 * y.seq + 3 DAY
    WHEN y.on_time = 0 AND y.seq = y.stages THEN DATE(y.given_at) - INTERVAL 3 DAY ELSE DATE(y.given_at) + INTERVAL 1 DAY END,
  y.given, IF(y.given = 'open', NULL, DATE(y.given_at) + INTERVAL 15 HOUR), IF(y.given = 'open', '', CONCAT(y.deliverable, '已交付，请查收。')),
  IF(y.given = 'accepted', DATE(y.given_at) + INTERVAL 17 HOUR, NULL), IF(y.given = 'accepted', '符合约定。', '')
FROM (
  SELECT x.*, CASE WHEN x.state IN ('paying', 'rating', 'finished') OR (x.seq = 1 AND x.state IN ('performing', 'disputed', 'terminated')) THEN 'accepted'
      WHEN x.seq = 2 AND x.state IN ('performing', 'disputed', 'terminated') THEN 'delivered' ELSE 'open' END AS given,
    x.effective_at + INTERVAL FLOOR(TIMESTAMPDIFF(SECOND, x.effective_at, x.updated_at) * 0.85 * x.seq / x.stages) SECOND AS given_at
  FROM (
    SELECT o.id, o.state, o.on_time, COALESCE(o.effective_at, o.updated_at) AS effective_at, o.updated_at, g.seq, g.name, g.deliverable,
      COUNT(*) OVER (PARTITION BY o.id) AS stages,
      FLOOR(o.amount_fen * SUM(g.percent) OVER (PARTITION BY o.id ORDER BY g.seq) / 100)
        - FLOOR(o.amount_fen * (SUM(g.percent) OVER (PARTITION BY o.id ORDER BY g.seq) - g.percent) / 100) AS amount_fen
    FROM service_order o JOIN service_stage g ON g.service_id = o.service_id
    WHERE o.state IN ('confirming', 'signing', 'effective', 'performing', 'paying', 'rating', 'finished', 'disputed', 'terminated')
  ) x
) y;

INSERT INTO payment (order_id, method, amount_fen, state, paid_on, note, declared_by, declared_at, confirmed_at, acknowledged_by, acknowledged_at)
SELECT x.id, 'offline', x.amount_fen, x.given, DATE(x.at), CONCAT('银行回单 ', RIGHT(x.number, 6)), x.placed_by, x.at,
  IF(x.given = 'declared', NULL, x.at + INTERVAL 4 MINUTE), IF(x.given = 'acknowledged', x.seller, NULL),
  IF(x.given = 'acknowledged', x.at + INTERVAL 2 HOUR, NULL)
FROM (
  SELECT o.id, o.number, o.amount_fen, o.placed_by,
    CASE o.state WHEN 'finished' THEN 'acknowledged' WHEN 'rating' THEN 'confirmed' ELSE 'declared' END AS given,
    o.created_at + INTERVAL FLOOR(TIMESTAMPDIFF(SECOND, o.created_at, o.updated_at) * COALESCE(d.share, 1)) SECOND AS at,
    (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'provider' AND m.org_id = o.provider_id) AS seller
  FROM service_order o LEFT JOIN demo_step d ON d.state = o.state AND d.code = 'pay'
  WHERE o.amount_fen > 0 AND (o.state IN ('finished', 'rating') OR (o.state = 'paying' AND RIGHT(o.number, 5) = '83217'))
    AND o.placed_by IS NOT NULL
) x;

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, counterpart_kind, counterpart_org, opened_at, entered_at, due_days, due_kind, closed_at)
SELECT 'order', 1, 'service_order', o.id, o.service_name, o.window_id, a.code, a.turn, a.function_code, o.placed_by, 'enterprise', o.enterprise_id,
  'provider', o.provider_id, o.created_at, o.updated_at, a.term_days, a.term_kind, IF(a.turn = 'nobody', o.finished_at, NULL)
FROM service_order o JOIN workflow_activity a ON a.workflow_code = 'order' AND a.workflow_version = 1 AND a.code = o.state;

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, o.contact, 'open', '提交', '', 'waiting'
FROM case_file c JOIN service_order o ON o.id = c.subject_id WHERE c.workflow_code = 'order';

-- What costs nothing is not paid.
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, o.created_at + INTERVAL FLOOR(TIMESTAMPDIFF(SECOND, o.created_at, o.updated_at) * d.share) SECOND,
  CASE t.fired_by WHEN 'applicant' THEN o.placed_by
    WHEN 'counterpart' THEN (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'provider' AND m.org_id = o.provider_id) END,
  CASE t.fired_by WHEN 'applicant' THEN o.contact WHEN 'counterpart' THEN p.contact WHEN 'window' THEN w.name ELSE '系统' END,
  t.code, t.button, t.from_code, t.to_code,
  CASE t.code WHEN 'withdraw' THEN '项目推迟到明年，先撤销。' WHEN 'refuse' THEN '近期工程师排满，两个月内安排不了，请另选机构。'
    WHEN 'dispute' THEN '第二阶段交付的报告缺少约定的预算表，两次沟通后仍未补齐，希望补齐或者减少这一阶段的费用。'
    WHEN 'terminate' THEN '双方同意终止；已验收的第一阶段按合同结算，其余不再履行。' ELSE '' END
FROM case_file c JOIN service_order o ON o.id = c.subject_id JOIN demo_step d ON d.state = o.state
JOIN provider p ON p.id = o.provider_id JOIN platform_window w ON w.id = o.window_id
JOIN workflow_transition t ON t.workflow_code = 'order' AND t.workflow_version = 1 AND t.from_code = d.from_code
  AND t.code = IF(d.code = 'complete' AND o.amount_fen = 0, 'free', d.code)
WHERE c.workflow_code = 'order' AND NOT (d.code = 'pay' AND o.amount_fen = 0)
ORDER BY c.id, d.seq;

-- Deadlines as the platform counts them: the day of the event is not one of them.
UPDATE case_file c SET c.due_on = (
  SELECT DATE(c.entered_at) + INTERVAL s.seq DAY FROM seq_1_to_30 s
  WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(c.entered_at) + INTERVAL s.seq DAY),
    WEEKDAY(DATE(c.entered_at) + INTERVAL s.seq DAY) < 5)
  ORDER BY s.seq LIMIT 1, 1)
WHERE c.workflow_code = 'order' AND c.due_days = 2;
UPDATE case_file c SET c.due_on = (
  SELECT DATE(c.entered_at) + INTERVAL s.seq DAY FROM seq_1_to_30 s
  WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(c.entered_at) + INTERVAL s.seq DAY),
    WEEKDAY(DATE(c.entered_at) + INTERVAL s.seq DAY) < 5)
  ORDER BY s.seq LIMIT 4, 1)
WHERE c.workflow_code = 'order' AND c.due_days = 5;
UPDATE case_file c SET c.due_on = (
  SELECT DATE(c.entered_at) + INTERVAL s.seq DAY FROM seq_1_to_40 s
  WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(c.entered_at) + INTERVAL s.seq DAY),
    WEEKDAY(DATE(c.entered_at) + INTERVAL s.seq DAY) < 5)
  ORDER BY s.seq LIMIT 9, 1)
WHERE c.workflow_code = 'order' AND c.due_days = 10;
UPDATE case_file c SET c.due_on = (
  SELECT MIN(DATE(c.entered_at) + INTERVAL s.seq DAY) FROM seq_30_to_45 s
  WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(c.entered_at) + INTERVAL s.seq DAY),
    WEEKDAY(DATE(c.entered_at) + INTERVAL s.seq DAY) < 5))
WHERE c.workflow_code = 'order' AND c.due_days = 30;

DROP TABLE demo_step;

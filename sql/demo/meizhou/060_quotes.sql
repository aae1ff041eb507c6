-- Quotes of providers on needs: as many as the need says, from those that have a service of its kind on the
-- shelf. A need with an answer is 洽谈中; a matched one led to an order.

SET @today = CURDATE();

INSERT INTO need_quote (need_id, provider_id, service_id, price_fen, days, words, contact, phone, state, reason, created_at, updated_at)
SELECT x.need_id, x.provider_id, x.service_id, x.price_fen, x.days, x.words, x.contact, x.phone,
  CASE WHEN x.state = 'matched' THEN IF(x.nth = 1, 'taken', 'declined') WHEN x.state = 'closed' THEN 'declined'
    WHEN x.nth = 4 THEN 'withdrawn' WHEN x.nth = 3 AND x.need_id MOD 3 = 0 THEN 'declined' ELSE 'open' END,
  CASE WHEN x.state = 'matched' THEN IF(x.nth = 1, '', '企业已选用另一家的报价') WHEN x.state = 'closed' THEN '企业已结束这条需求'
    WHEN x.nth = 3 AND x.need_id MOD 3 = 0 THEN '时间赶不上我们的停机检修，下次再合作。' ELSE '' END,
  x.at, x.at
FROM (
  SELECT n.id AS need_id, n.state, n.response_count, p.id AS provider_id, v.id AS service_id,
    ROW_NUMBER() OVER (PARTITION BY n.id ORDER BY (p.id * 31 + n.id * 17) MOD 97, p.id) AS nth,
    IF(n.budget_to_fen IS NULL OR (p.id + n.id) MOD 5 = 0, NULL,
      ROUND((COALESCE(n.budget_from_fen, n.budget_to_fen DIV 2) + (n.budget_to_fen - COALESCE(n.budget_from_fen, n.budget_to_fen DIV 2)) * ((p.id * 17 + n.id * 5) MOD 11) / 10) / 10000) * 10000) AS price_fen,
    5 + (p.id * 3 + n.id * 7) MOD 40 AS days,
    ELT(1 + (p.id + n.id) MOD 5, '先来现场看半天，列出问题和优先顺序，再按顺序做。每做完一步交一份书面结果，您满意了再做下一步。',
      '我们做过三家同类企业。分两个阶段：第一阶段摸清现状并给出方案，第二阶段带着您的人一起做，做完教会为止。',
      '报价已含交通和材料。由一位有十年经验的老师带队，两周内拿出初步结果，之后免费答疑三个月。',
      '可以先做一小块试试，效果不好不收费。需要您安排一位熟悉全过程的同事对接。',
      '按您写的要求逐条回应：能做的写明做到什么程度，做不到的也直说。具体安排见面后再细化。') AS words,
    COALESCE(NULLIF(p.contact, ''), '客服') AS contact, COALESCE(NULLIF(p.phone, ''), '0731-55500999') AS phone,
    LEAST(n.published_at + INTERVAL 1 + (p.id + n.id) MOD 6 DAY + INTERVAL (p.id * 7) MOD 300 MINUTE, @today - INTERVAL 2 HOUR) AS at
  FROM need n JOIN service v ON LEFT(v.category_code, 2) = n.category_top AND v.listed = 1
  JOIN provider p ON p.id = v.provider_id AND p.listed = 1
  WHERE n.listed = 1 AND (n.response_count > 0 OR (n.enterprise_id = 1 AND n.category_top = '09')) AND v.id = (SELECT MIN(f.id) FROM service f WHERE f.provider_id = p.id AND f.listed = 1 AND LEFT(f.category_code, 2) = n.category_top)
    AND NOT EXISTS (SELECT 1 FROM enterprise e WHERE e.id = n.enterprise_id AND e.uscc = p.uscc)
    AND (n.enterprise_id <> 1 OR p.id <> 1)
) x WHERE x.nth <= GREATEST(x.response_count, 3);

-- What was taken is an order that has been done.
INSERT INTO service_order (number, service_id, provider_id, enterprise_id, window_id, need_id, service_name, note, contact, phone, amount_fen, state, on_time, created_at, finished_at)
SELECT CONCAT('S', DATE_FORMAT(q.updated_at, '%Y%m%d'), LPAD((q.id * 7919) MOD 100000, 5, '0')), q.service_id, q.provider_id, n.enterprise_id, p.window_id, n.id,
  s.name, CONCAT('来自需求 ', n.number, '：', n.title), n.contact, n.phone, COALESCE(q.price_fen, 0), 'finished', 1, q.updated_at + INTERVAL 6 HOUR, GREATEST(q.updated_at + INTERVAL 1 DAY, LEAST(q.updated_at + INTERVAL 15 DAY, @today - INTERVAL 3 HOUR))
FROM need_quote q JOIN need n ON n.id = q.need_id JOIN provider p ON p.id = q.provider_id JOIN service s ON s.id = q.service_id WHERE q.state = 'taken';
UPDATE need_quote q JOIN service_order o ON o.need_id = q.need_id AND o.provider_id = q.provider_id SET q.order_id = o.id WHERE q.state = 'taken';

-- The needs follow: how many answered, and where they stand; a matched one without any quote is not.
UPDATE need n SET n.response_count = (SELECT COUNT(*) FROM need_quote q WHERE q.need_id = n.id AND q.state <> 'withdrawn');
UPDATE need n SET n.state = 'negotiating' WHERE n.state IN ('published', 'matched') AND EXISTS (SELECT 1 FROM need_quote q WHERE q.need_id = n.id AND q.state <> 'withdrawn')
  AND NOT EXISTS (SELECT 1 FROM need_quote q WHERE q.need_id = n.id AND q.state = 'taken');
UPDATE need n SET n.state = 'published' WHERE n.state IN ('negotiating', 'matched') AND NOT EXISTS (SELECT 1 FROM need_quote q WHERE q.need_id = n.id AND q.state <> 'withdrawn');

UPDATE case_file c JOIN need n ON n.id = c.subject_id JOIN workflow_activity a ON a.workflow_code = 'need' AND a.workflow_version = 1 AND a.code = n.state
SET c.activity_code = a.code, c.turn = a.turn, c.closed_at = IF(a.turn = 'nobody', c.closed_at, NULL)
WHERE c.workflow_code = 'need' AND c.subject_type = 'need' AND n.state IN ('negotiating', 'matched', 'closed');
INSERT INTO case_event (case_id, at, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, q.created_at, p.name, 'quote', '收到新的响应', 'negotiating', 'negotiating', CONCAT(p.name, '报价 ', IF(q.price_fen IS NULL, '面议', CONCAT(FORMAT(q.price_fen DIV 100, 0), ' 元')), '，', q.days, ' 个工作日')
FROM case_file c JOIN need_quote q ON q.need_id = c.subject_id JOIN provider p ON p.id = q.provider_id
WHERE c.workflow_code = 'need' AND c.subject_type = 'need' AND q.state <> 'withdrawn' ORDER BY q.created_at;

INSERT INTO saved_search (account_id, name, category, region, words, alert, seen_at, created_at)
SELECT a.id, x.name, x.category, x.region, x.words, x.alert, @today - INTERVAL 1 HOUR, @today - INTERVAL 20 DAY
FROM account a JOIN (SELECT '我的类别，全省' AS name, 'own' AS category, '' AS region, '' AS words, 1 AS alert
  UNION ALL SELECT '设备联网', '', '', '联网', 1 UNION ALL SELECT '节能改造', '10', '', '', 0) x WHERE a.name = 'demo-provider';

-- What the core institutions filed in the last two years, in all states; figures follow from numbers
-- and months, so that they are the same each time. Before its present certificate each had an earlier one.

SET @today = CURDATE();
SET @month = CAST(DATE_FORMAT(@today, '%Y-%m-01') AS DATE);

INSERT INTO application_round (kind, name, year, who, opens_on, closes_on, url, state)
SELECT 'filing', CONCAT(y.n, ' 年度核心服务机构调度数据填报'), y.n, '有效期内的核心服务机构，每月一次',
  MAKEDATE(y.n, 1), MAKEDATE(y.n + 1, 1) + INTERVAL 45 DAY, '/dispatch/filings', 'published'
FROM (SELECT YEAR(@today) - 2 AS n UNION SELECT YEAR(@today) - 1 UNION SELECT YEAR(@today)) y;

-- One row an institution and month; `luck` is a number from 0 to 999 of its own.
CREATE TABLE demo_filing DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci AS
SELECT p.id AS provider_id, s.seq AS back, @month - INTERVAL s.seq MONTH AS begins, p.city_code, p.window_id,
  COALESCE(p.staff, 20) AS staff, CRC32(CONCAT('f', p.id, '-', s.seq)) MOD 1000 AS luck,
  COALESCE((SELECT MIN(LEFT(c.category_code, 2)) FROM provider_category c WHERE c.provider_id = p.id), '10') AS category
FROM provider p JOIN seq_1_to_24 s WHERE p.is_core = 1 AND p.core_to >= @today;
ALTER TABLE demo_filing ADD COLUMN due_on DATE, ADD COLUMN state VARCHAR(10);

UPDATE demo_filing d SET d.due_on = (
  SELECT d.begins + INTERVAL 1 MONTH + INTERVAL 9 + s.seq DAY FROM seq_0_to_15 s
  WHERE COALESCE((SELECT c.kind = 'work' FROM calendar_day c WHERE c.day = d.begins + INTERVAL 1 MONTH + INTERVAL 9 + s.seq DAY),
    WEEKDAY(d.begins + INTERVAL 1 MONTH + INTERVAL 9 + s.seq DAY) < 5)
  ORDER BY s.seq LIMIT 1);

-- Last month is under way; before, some are missing. The demo provider has one month of each to try, and
-- one more that it forgot.
UPDATE demo_filing SET state = CASE
  WHEN provider_id = 2 AND back = 7 THEN 'missing'
  WHEN provider_id = 2 THEN ELT(LEAST(back, 4), 'missing', 'returned', 'reviewing', 'accepted')
  WHEN back = 1 THEN ELT(1 + luck MOD 10, 'draft', 'missing', 'reviewing', 'reviewing', 'reviewing', 'returned', 'accepted', 'accepted', 'accepted', 'accepted')
  WHEN back = 2 AND luck MOD 10 = 3 THEN 'reviewing'
  WHEN luck MOD 41 = 7 THEN 'missing'
  ELSE 'accepted' END;

INSERT INTO filing (provider_id, year, month, type_code, city_code, window_id, place_area, place_kind, assets_fen, staff, bachelors, titles, revenue_fen, expense_fen, profit_fen, note, state, reason, due_on, late, submitted_at, accepted_at, created_by, created_at, updated_at)
SELECT x.provider_id, YEAR(x.begins), MONTH(x.begins),
  ELT(x.category + 0, 'policy', 'finance', 'startup', 'talent', 'innovation', 'management', 'market', 'law', 'digital', 'general'),
  x.city_code, COALESCE((SELECT w.id FROM platform_window w WHERE w.region_code = x.city_code AND w.type IN ('city', 'province') ORDER BY w.id LIMIT 1), x.window_id),
  (150 + x.provider_id * 37 MOD 1400) * 100, ELT(1 + x.provider_id MOD 4, 'own', 'rent', 'rent', 'both'),
  (100 + x.provider_id * 53 MOD 1900) * 1000000, x.staff, x.staff * (60 + x.provider_id MOD 35) DIV 100, x.staff * (15 + x.provider_id MOD 30) DIV 100,
  x.revenue, x.revenue * (84 + x.luck MOD 14) DIV 1000000 * 10000, x.revenue - x.revenue * (84 + x.luck MOD 14) DIV 1000000 * 10000,
  IF(x.peak AND x.state <> 'draft', '本月集中结算了三个年度项目的尾款，下月恢复正常。', ''), x.state,
  IF(x.state = 'returned', '服务企业数与工作总结里的名单对不上，请核对后更正。', ''), x.due_on, x.late,
  IF(x.state = 'draft', NULL, x.filed_at), IF(x.state = 'accepted', LEAST(x.filed_at + INTERVAL 1 + x.luck MOD 4 DAY, NOW() - INTERVAL 1 HOUR), NULL),
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'provider' AND m.org_id = x.provider_id), x.filed_at - INTERVAL 2 HOUR, x.filed_at
FROM (
  SELECT d.*, d.luck MOD 29 = 5 AS peak, d.luck MOD 17 = 3 AS late,
    d.staff * (90 + d.luck MOD 60) * IF(d.luck MOD 29 = 5, 2, 1) * 10000 AS revenue,
    LEAST(IF(d.luck MOD 17 = 3, d.due_on + INTERVAL 1 + d.luck MOD 8 DAY, d.due_on - INTERVAL d.luck MOD 8 DAY) + INTERVAL 540 + d.luck MOD 480 MINUTE, NOW() - INTERVAL 3 HOUR) AS filed_at
  FROM demo_filing d WHERE d.state <> 'missing'
) x;

-- An institution's own domain holds most, three others a little.
INSERT INTO filing_domain (filing_id, domain_code, activities, attendees, served)
SELECT y.id, y.code, y.activities, y.activities * (8 + y.luck MOD 17), y.served
FROM (
  SELECT f.id, d.code, CRC32(CONCAT(f.id, d.code)) MOD 100 AS luck,
    IF(d.own, 2 + CRC32(CONCAT('a', f.provider_id, f.month)) MOD 6, CRC32(CONCAT('b', f.provider_id, f.month, d.code)) MOD 2) AS activities,
    IF(d.own, 6 + CRC32(CONCAT('c', f.provider_id, f.year, f.month)) MOD 30 + f.staff DIV 10, CRC32(CONCAT('d', f.id, d.code)) MOD 6) AS served
  FROM filing f JOIN (
    SELECT t.code AS type_code, s.code, s.code = CASE t.code WHEN 'law' THEN 'law' WHEN 'general' THEN 'green' ELSE t.code END AS own, s.sort
    FROM institution_type t JOIN service_domain s
  ) d ON d.type_code = f.type_code AND (d.own OR (d.sort + f.provider_id) MOD 4 = 0)
) y WHERE y.activities > 0;

UPDATE filing f JOIN (
  SELECT filing_id, SUM(activities) AS activities, SUM(attendees) AS attendees, SUM(served) AS served FROM filing_domain GROUP BY filing_id
) x ON x.filing_id = f.id SET f.activities = x.activities, f.attendees = x.attendees, f.served = x.served;

INSERT INTO filing_note (filing_id, seq, cell, words)
SELECT id, 1, '营业收入', '比上月变化超过 50%' FROM filing WHERE note <> '';
UPDATE filing SET doubts = 1 WHERE note <> '';

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_days, due_kind, closed_at)
SELECT 'filing', 1, 'filing', f.id, LEFT(CONCAT(f.year, ' 年 ', f.month, ' 月 ', p.name), 60), f.window_id, a.code, a.turn, a.function_code,
  f.created_by, 'provider', f.provider_id, f.submitted_at, COALESCE(f.accepted_at, IF(f.state = 'returned', f.submitted_at + INTERVAL 1 HOUR, f.submitted_at)),
  a.term_days, a.term_kind, f.accepted_at
FROM filing f JOIN provider p ON p.id = f.provider_id
JOIN workflow_activity a ON a.workflow_code = 'filing' AND a.workflow_version = 1 AND a.code = f.state
WHERE f.state <> 'draft';

UPDATE case_file c SET c.due_on = (
  SELECT DATE(c.entered_at) + INTERVAL s.seq DAY FROM seq_1_to_30 s
  WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(c.entered_at) + INTERVAL s.seq DAY),
    WEEKDAY(DATE(c.entered_at) + INTERVAL s.seq DAY) < 5)
  ORDER BY s.seq LIMIT 4, 1)
WHERE c.workflow_code = 'filing' AND c.due_days = 5;

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, '填报人', 'open', '提交', '', 'reviewing' FROM case_file c WHERE c.workflow_code = 'filing';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.entered_at, NULL, w.name, t.code, t.button, t.from_code, t.to_code, f.reason
FROM case_file c JOIN filing f ON f.id = c.subject_id JOIN platform_window w ON w.id = c.window_id
JOIN workflow_transition t ON t.workflow_code = 'filing' AND t.workflow_version = 1 AND t.from_code = 'reviewing' AND t.to_code = c.activity_code
WHERE c.workflow_code = 'filing' AND c.activity_code <> 'reviewing' AND t.code IN ('approve', 'return');

INSERT INTO message (account_id, title, body, url, created_at)
SELECT c.applicant_id, '调度数据：已退回，请按意见更正后再提交', CONCAT('“', c.title, '”：', f.reason), CONCAT('/dispatch/filings/', f.id), c.entered_at
FROM case_file c JOIN filing f ON f.id = c.subject_id
WHERE c.workflow_code = 'filing' AND c.activity_code = 'returned' AND c.applicant_id IS NOT NULL;

-- The bulletin of the quarter before last, from the same figures.
SET @quarter = MAKEDATE(YEAR(@today), 1) + INTERVAL QUARTER(@today) - 3 QUARTER;
INSERT INTO bulletin (year, quarter, title, body, created_by, created_at, updated_at)
SELECT YEAR(@quarter), QUARTER(@quarter), CONCAT(YEAR(@quarter), ' 年第', ELT(QUARTER(@quarter), '一', '二', '三', '四'), '季度核心服务机构运营情况通报'),
  CONCAT('一、总体情况\n全市有 ', COUNT(DISTINCT f.provider_id), ' 家核心服务机构的 ', COUNT(*), ' 份填报通过审核，共开展服务活动 ', SUM(f.activities), ' 场次，参与企业 ', SUM(f.attendees), ' 家次，一对一精准服务企业 ', SUM(f.served), ' 家。\n二、下一步要求\n请各市州督促尚未报送的机构补报，对数字波动较大的机构逐一核实。'),
  (SELECT id FROM account WHERE name = 'demo-regulator'), @quarter + INTERVAL 3 MONTH + INTERVAL 12 DAY, @quarter + INTERVAL 3 MONTH + INTERVAL 12 DAY
FROM filing f WHERE f.state = 'accepted' AND f.year = YEAR(@quarter) AND QUARTER(MAKEDATE(f.year, 1) + INTERVAL f.month - 1 MONTH) = QUARTER(@quarter);

DROP TABLE demo_filing;

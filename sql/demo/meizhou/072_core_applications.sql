-- A round that is open, one that is over, and applications for 核心服务机构 in the states that a small city sees: its
-- own windows do what a province's do elsewhere.

SET @today = CURDATE();

INSERT INTO application_round (kind, name, year, first_year, last_year, who, conditions, opens_on, closes_on, url, state, scores_needed, valid_years, created_by, updated_at) VALUES
  ('core', '核心服务机构申报', YEAR(@today), YEAR(@today) - 2, YEAR(@today) - 1, '成立满 3 年的机构可报', '一、独立法人，经营满 3 年；
二、已在平台注册，经常发布和更新服务；
三、固定场所不少于 150 平方米，服务资产不少于 100 万元，专职服务人员不少于 10 人；
四、参加公益服务活动；五、近三年没有严重违法失信行为。', @today - INTERVAL 12 DAY, @today + INTERVAL 25 DAY, '/dispatch/applications', 'published', 2, 3, 10, NOW()),
  ('core', '核心服务机构申报（上一年）', YEAR(@today) - 1, YEAR(@today) - 3, YEAR(@today) - 2, '成立满 3 年的机构可报', '', @today - INTERVAL 700 DAY, @today - INTERVAL 660 DAY, '/dispatch/applications', 'published', 2, 3, 10, NOW());
SET @open = (SELECT id FROM application_round WHERE kind = 'core' AND closes_on >= @today);
SET @past = (SELECT id FROM application_round WHERE kind = 'core' AND closes_on < @today);
INSERT INTO round_criterion (round_id, seq, name, points)
SELECT r.id, c.seq, c.name, c.points FROM application_round r
JOIN (SELECT 1 AS seq, '服务条件' AS name, 30 AS points UNION ALL SELECT 2, '服务业绩', 40 UNION ALL SELECT 3, '管理和信用', 30) c
WHERE r.kind = 'core';

INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
SELECT id, 'regulator', 'core.review', 441400, @today - INTERVAL 200 DAY FROM account WHERE name = 'demo-province';

INSERT INTO core_application (number, round_id, provider_id, state, steps, capital_fen, assets_fen, facility_fen, equipment, area, equipment_share, own_share, place, intro, created_at, updated_at, submitted_at)
SELECT CONCAT('H', DATE_FORMAT(@today, '%Y%m%d'), LPAD(p.id, 5, '0')), @open, p.id, s.state, 7, p.capital_fen, p.capital_fen * 2, p.capital_fen DIV 2, 20 + p.id, 24000 + p.id * 100, 2000, 6000, 'owned', LEFT(p.intro, 300),
  NOW() - INTERVAL 11 DAY, NOW() - INTERVAL 4 DAY, NOW() - INTERVAL 10 DAY
FROM provider p JOIN (
  SELECT 5 AS id, 'city' AS state UNION ALL SELECT 6, 'returned' UNION ALL SELECT 8, 'province' UNION ALL SELECT 9, 'review'
  UNION ALL SELECT 10, 'publicity' UNION ALL SELECT 12, 'withdrawn'
) s ON s.id = p.id;
INSERT INTO core_application (number, round_id, provider_id, state, steps, capital_fen, assets_fen, facility_fen, equipment, area, equipment_share, own_share, place, intro, created_at, updated_at, submitted_at, certificate, valid_from, valid_to)
SELECT CONCAT('H', DATE_FORMAT(core_from, '%Y%m%d'), LPAD(id, 5, '0')), @past, id, 'certified', 7, capital_fen, capital_fen * 2, capital_fen DIV 2, 40, 60000, 1000, 10000, 'owned', LEFT(intro, 300),
  NOW() - INTERVAL 690 DAY, core_from, NOW() - INTERVAL 685 DAY, CONCAT('HX-', YEAR(@today) - 1, '-', LPAD(id, 5, '0')), core_from, core_to
FROM provider WHERE id IN (2, 7) AND is_core = 1;

INSERT INTO core_application_year (application_id, year, enterprises, activities)
SELECT a.id, y.year, 60 + a.id * 7 + (y.year % 5) * 11, 12 + a.id % 9 + y.year % 4
FROM core_application a JOIN application_round r ON r.id = a.round_id
JOIN (SELECT YEAR(@today) - 3 AS year UNION ALL SELECT YEAR(@today) - 2 UNION ALL SELECT YEAR(@today) - 1) y ON y.year BETWEEN r.first_year AND r.last_year;

UPDATE core_application SET public_from = @today - INTERVAL 2 DAY, public_to = @today + INTERVAL 5 DAY, score = 8650 WHERE state = 'publicity';

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'core_application', 1, 'core_application', a.id, p.name, 441400, v.code, v.turn, v.function_code,
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'provider' AND m.org_id = p.id), 'provider', p.id, a.submitted_at, a.updated_at,
  IF(v.term_days > 0, COALESCE(a.public_to, @today + INTERVAL 4 DAY), NULL), v.term_days, v.term_kind, IF(v.turn = 'nobody', a.updated_at, NULL)
FROM core_application a JOIN provider p ON p.id = a.provider_id
JOIN workflow_activity v ON v.workflow_code = 'core_application' AND v.workflow_version = 1 AND v.code = a.state;

-- How each came to its state: one row a step, by whose hand, and how many days after it was handed in.
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.opened_at + INTERVAL w.after DAY, x.id, COALESCE(x.person_name, '申报机构'), w.code, w.words, w.from_code, w.to_code, w.comment
FROM case_file c JOIN (
  SELECT 1 AS seq, 0 AS after, 'open' AS code, '提交' AS words, '' AS from_code, 'city' AS to_code, '' AS who, '' AS comment,
    'city,returned,province,review,publicity,withdrawn,certified' AS states
  UNION ALL SELECT 2, 2, 'recommend', '推荐', 'city', 'province', 'demo-city', '条件符合，材料齐全，同意推荐。', 'province,review,publicity,certified'
  UNION ALL SELECT 2, 2, 'return', '退回补正', 'city', 'returned', 'demo-city', '场地证明过期，请补充新的租赁合同。', 'returned'
  UNION ALL SELECT 2, 2, 'withdraw', '撤回', 'city', 'withdrawn', '', '', 'withdrawn'
  UNION ALL SELECT 3, 4, 'recommend', '初审通过，送专家评审', 'province', 'review', 'demo-regulator', '', 'review,publicity,certified'
  UNION ALL SELECT 4, 6, 'recommend', '拟认定，开始公示', 'review', 'publicity', 'demo-province', '', 'publicity,certified'
  UNION ALL SELECT 5, 20, 'certify', '认定', 'publicity', 'certified', 'demo-regulator', '', 'certified'
) w ON FIND_IN_SET(c.activity_code, w.states) LEFT JOIN account x ON x.name = w.who
WHERE c.workflow_code = 'core_application' ORDER BY c.id, w.seq;

-- The demo expert has one to score; who is in publicity has both scores.
INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, state, total, comment, invited_by, invited_at, due_on, ended_at)
SELECT 'core_application', a.id, a.round_id, x.id, p.name, IF(a.state = 'review' AND x.id = 1, 'invited', 'done'), IF(a.state = 'review' AND x.id = 1, NULL, 84 + x.id),
  IF(a.state = 'review' AND x.id = 1, '', '服务能力较强，业绩真实，建议认定。'), 10, NOW() - INTERVAL 3 DAY, @today + INTERVAL 7 DAY, IF(a.state = 'review' AND x.id = 1, NULL, NOW() - INTERVAL 1 DAY)
FROM core_application a JOIN provider p ON p.id = a.provider_id JOIN expert x ON x.id IN (1, 3)
WHERE a.state IN ('review', 'publicity');
INSERT INTO expert_score (review_id, seq, points)
SELECT v.id, c.seq, IF(c.seq = 2, v.total - 50, 25) FROM expert_review v JOIN round_criterion c ON c.round_id = v.round_id WHERE v.state = 'done';

-- Rounds in each state, and applications for 核心服务机构 in each of theirs; experts, an objection, yearly checks.

SET @today = CURDATE();

UPDATE application_round SET kind = 'other' WHERE name = '核心服务机构年度考核';
UPDATE application_round SET first_year = YEAR(@today) - 2, last_year = YEAR(@today) - 1, url = '/dispatch/applications', scores_needed = 2,
  conditions = '一、独立法人，经营满 3 年，与在有效期内的核心服务机构没有隶属关系；
二、已在平台注册，经常发布和更新服务；
三、固定场所不少于 150 平方米，服务资产不少于 100 万元，专职服务人员不少于 10 人，其中本科或中级职称以上不少于 60%；
四、参加公益服务活动；五、近三年没有严重违法失信行为。'
WHERE kind = 'core' AND name = '核心服务机构申报';
SET @open = (SELECT id FROM application_round WHERE kind = 'core' AND name = '核心服务机构申报' AND opens_on <= @today AND closes_on >= @today);

INSERT INTO application_round (kind, name, year, first_year, last_year, who, conditions, opens_on, closes_on, first_closes_on, extend_reason, url, state, scores_needed, valid_years, created_by, updated_at) VALUES
  ('core', '核心服务机构申报（上一年）', YEAR(@today) - 1, YEAR(@today) - 3, YEAR(@today) - 2, '成立满 3 年的机构可报', '', @today - INTERVAL 400 DAY, @today - INTERVAL 360 DAY, @today - INTERVAL 370 DAY, '部分市州受灾，统一延期十天', '/dispatch/applications', 'published', 2, 3, 10, NOW()),
  ('core', '核心服务机构补报', YEAR(@today) - 1, YEAR(@today) - 3, YEAR(@today) - 2, '上一批漏报的机构', '', @today - INTERVAL 120 DAY, @today - INTERVAL 90 DAY, NULL, '', '/dispatch/applications', 'published', 2, 3, 10, NOW()),
  ('core', '核心服务机构复核换证', YEAR(@today) + 1, YEAR(@today) - 1, YEAR(@today), '有效期明年到期的核心服务机构', '', @today + INTERVAL 40 DAY, @today + INTERVAL 70 DAY, NULL, '', '/dispatch/applications', 'published', 2, 3, 10, NOW()),
  ('core', '核心服务机构补充申报', YEAR(@today), YEAR(@today) - 2, YEAR(@today) - 1, '没有核心服务机构的县市区', '', @today + INTERVAL 90 DAY, @today + INTERVAL 110 DAY, NULL, '', '/dispatch/applications', 'draft', 2, 3, 10, NOW());
SET @past = (SELECT id FROM application_round WHERE name = '核心服务机构申报（上一年）');
INSERT INTO round_criterion (round_id, seq, name, points)
SELECT r.id, c.seq, c.name, c.points FROM application_round r
JOIN (SELECT 1 AS seq, '服务条件' AS name, 30 AS points UNION ALL SELECT 2, '服务业绩', 40 UNION ALL SELECT 3, '管理和信用', 30) c
WHERE r.kind = 'core';

-- Who has two eyes more: the province's operator, besides the regulator.
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
SELECT id, 'regulator', 'core.review', 430000, @today - INTERVAL 200 DAY FROM account WHERE name = 'demo-province';

INSERT INTO core_application (number, round_id, provider_id, state, steps, capital_fen, assets_fen, facility_fen, equipment, area, equipment_share, own_share, place, intro, created_at, updated_at, submitted_at)
SELECT CONCAT('H', DATE_FORMAT(@today, '%Y%m%d'), LPAD(p.id, 5, '0')), s.round_id, p.id, s.state, 7, p.capital_fen, p.capital_fen * 2, p.capital_fen DIV 2, 20 + p.id, 24000 + p.id * 100, 2000, 6000, 'owned', LEFT(p.intro, 300),
  NOW() - INTERVAL 12 DAY, NOW() - INTERVAL 4 DAY, NOW() - INTERVAL 10 DAY
FROM (
  SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS n FROM provider
  WHERE is_core = 0 AND listed = 1 AND city_code <> '430100' AND id < 100
) q JOIN provider p ON p.id = q.id
JOIN (
  SELECT 1 AS n, @open AS round_id, 'city' AS state UNION ALL SELECT 2, @open, 'returned' UNION ALL SELECT 3, @open, 'province'
  UNION ALL SELECT 4, @open, 'review' UNION ALL SELECT 5, @open, 'publicity' UNION ALL SELECT 6, @open, 'publicity'
  UNION ALL SELECT 7, @open, 'withdrawn' UNION ALL SELECT 8, @open, 'province' UNION ALL SELECT 9, @open, 'review'
  UNION ALL SELECT 10, @past, 'refused' UNION ALL SELECT 11, @past, 'not_recommended'
) s ON s.n = q.n;
-- One for the demo city to recommend, and what the demo provider has: a certificate, a draft, one to be mended.
INSERT INTO core_application (number, round_id, provider_id, state, steps, capital_fen, assets_fen, facility_fen, equipment, area, equipment_share, own_share, place, intro, created_at, updated_at, submitted_at)
SELECT CONCAT('H', DATE_FORMAT(@today, '%Y%m%d'), LPAD(p.id, 5, '0')), @open, p.id, 'city', 7, p.capital_fen, p.capital_fen * 2, p.capital_fen DIV 2, 36, 42000, 1500, 0, 'rented', LEFT(p.intro, 300), NOW() - INTERVAL 3 DAY, NOW() - INTERVAL 1 DAY, NOW() - INTERVAL 1 DAY
FROM provider p WHERE p.id = (SELECT MIN(id) FROM provider WHERE is_core = 0 AND listed = 1 AND window_id = 430100 AND id NOT IN (1, 2, 3));
INSERT INTO core_application (number, round_id, provider_id, state, steps, capital_fen, assets_fen, facility_fen, equipment, area, equipment_share, own_share, place, intro, created_at, updated_at, submitted_at)
SELECT CONCAT('H', DATE_FORMAT(@today, '%Y%m%d'), LPAD(p.id, 5, '0')), @open, p.id, 'province', 7, p.capital_fen, p.capital_fen * 3, p.capital_fen, 52, 31000, 1200, 10000, 'owned', LEFT(p.intro, 300), NOW() - INTERVAL 8 DAY, NOW() - INTERVAL 2 DAY, NOW() - INTERVAL 6 DAY
FROM provider p WHERE p.id = (SELECT MAX(id) FROM provider WHERE is_core = 0 AND listed = 1 AND window_id = 430100 AND id < 100);
INSERT INTO core_application (number, round_id, provider_id, state, steps, capital_fen, assets_fen, facility_fen, equipment, area, equipment_share, own_share, place, intro, created_at, updated_at, submitted_at)
SELECT CONCAT('H', DATE_FORMAT(@today, '%Y%m%d'), '90002'), r.id, p.id, 'returned', 7, p.capital_fen, p.capital_fen * 3, p.capital_fen, 52, 31000, 1200, 10000, 'owned', LEFT(p.intro, 300), NOW() - INTERVAL 110 DAY, NOW() - INTERVAL 5 DAY, NOW() - INTERVAL 100 DAY
FROM provider p JOIN application_round r ON r.name = '核心服务机构补报' WHERE p.id = 1;
INSERT INTO core_application (number, round_id, provider_id, state, steps, capital_fen, assets_fen, facility_fen, equipment, area, equipment_share, own_share, place, intro, created_at, updated_at, submitted_at, certificate, valid_from, valid_to)
SELECT CONCAT('H', DATE_FORMAT(core_from, '%Y%m%d'), LPAD(id, 5, '0')), @past, id, 'certified', 7, capital_fen, capital_fen * 2, capital_fen DIV 2, 40, 60000, 1000, 10000, 'owned', LEFT(intro, 300), NOW() - INTERVAL 390 DAY, NOW() - INTERVAL 330 DAY, NOW() - INTERVAL 385 DAY, CONCAT('HX-', YEAR(@today) - 1, '-', LPAD(id, 5, '0')), core_from, core_to
FROM provider WHERE id IN (1, 101, 102, 103) AND is_core = 1;
INSERT INTO core_application (number, round_id, provider_id, state, steps, capital_fen, assets_fen, created_at, updated_at)
SELECT CONCAT('H', DATE_FORMAT(@today, '%Y%m%d'), '90001'), @open, id, 'draft', 0, capital_fen, NULL, NOW() - INTERVAL 1 DAY, NOW() - INTERVAL 1 DAY FROM provider WHERE id = 1;

INSERT INTO core_application_year (application_id, year, enterprises, activities)
SELECT a.id, y.year, 120 + a.id * 7 + (y.year % 5) * 11, 12 + a.id % 9 + y.year % 4
FROM core_application a JOIN application_round r ON r.id = a.round_id
JOIN (SELECT YEAR(@today) - 3 AS year UNION ALL SELECT YEAR(@today) - 2 UNION ALL SELECT YEAR(@today) - 1) y ON y.year BETWEEN r.first_year AND r.last_year
WHERE a.state <> 'draft';

-- One publicity runs, one is over.
UPDATE core_application SET public_from = @today - INTERVAL 2 DAY, public_to = @today + INTERVAL 5 DAY, score = 8650 WHERE state = 'publicity';
UPDATE core_application SET public_from = @today - INTERVAL 9 DAY, public_to = @today - INTERVAL 1 DAY WHERE state = 'publicity' ORDER BY id DESC LIMIT 1;

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'core_application', 1, 'core_application', a.id, p.name, IF(a.state IN ('province', 'review', 'publicity', 'certified', 'refused'), 430000, p.window_id), v.code, v.turn, v.function_code,
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'provider' AND m.org_id = p.id), 'provider', p.id, a.submitted_at, a.updated_at,
  IF(v.term_days > 0, COALESCE(a.public_to, @today + INTERVAL 4 DAY), NULL), v.term_days, v.term_kind, IF(v.turn = 'nobody', a.updated_at, NULL)
FROM core_application a JOIN provider p ON p.id = a.provider_id
JOIN workflow_activity v ON v.workflow_code = 'core_application' AND v.workflow_version = 1 AND v.code = a.state
WHERE a.state <> 'draft';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, COALESCE((SELECT person_name FROM account WHERE id = c.applicant_id), '机构'), 'open', '提交', '', 'city' FROM case_file c WHERE c.workflow_code = 'core_application';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.opened_at + INTERVAL 2 DAY, NULL, '市州窗口', 'recommend', '推荐', 'city', 'province', '条件符合，材料齐全，同意推荐。' FROM case_file c
WHERE c.workflow_code = 'core_application' AND c.activity_code IN ('province', 'review', 'publicity', 'certified', 'refused');
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at + INTERVAL 4 DAY, x.id, x.person_name, 'recommend', '初审通过，送专家评审', 'province', 'review' FROM case_file c JOIN account x ON x.name = 'demo-regulator'
WHERE c.workflow_code = 'core_application' AND c.activity_code IN ('review', 'publicity', 'certified');
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at + INTERVAL 6 DAY, x.id, x.person_name, 'recommend', '拟认定，开始公示', 'review', 'publicity' FROM case_file c JOIN account x ON x.name = 'demo-province'
WHERE c.workflow_code = 'core_application' AND c.activity_code IN ('publicity', 'certified');
INSERT INTO case_event (case_id, at, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.entered_at, '市州窗口', IF(c.activity_code = 'returned', 'return', 'decline'), IF(c.activity_code = 'returned', '退回补正', '不推荐'), 'city', c.activity_code, IF(c.activity_code = 'returned', '场地证明已过期，请补充新的租赁合同或产权证明。', '经营不满三年。') FROM case_file c
WHERE c.workflow_code = 'core_application' AND c.activity_code IN ('returned', 'not_recommended');
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.entered_at, c.applicant_id, COALESCE((SELECT person_name FROM account WHERE id = c.applicant_id), '机构'), 'withdraw', '撤回', 'city', 'withdrawn' FROM case_file c
WHERE c.workflow_code = 'core_application' AND c.activity_code = 'withdrawn';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.entered_at, x.id, x.person_name, 'refuse', '不予认定', 'province', 'refused', '服务资产和专职人员没有达到认定条件。' FROM case_file c JOIN account x ON x.name = 'demo-regulator'
WHERE c.workflow_code = 'core_application' AND c.activity_code = 'refused';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.entered_at, x.id, x.person_name, 'certify', '认定', 'publicity', 'certified' FROM case_file c JOIN account x ON x.name = 'demo-regulator'
WHERE c.workflow_code = 'core_application' AND c.activity_code = 'certified';

-- Experts of other cities: who is scored has two scores, but for the one that waits for the demo expert.
INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, state, total, comment, invited_by, invited_at, due_on, ended_at)
SELECT 'core_application', a.id, a.round_id, x.id, p.name, IF(a.state = 'review' AND x.id = 1, 'invited', 'done'), IF(a.state = 'review' AND x.id = 1, NULL, 84 + x.id),
  IF(a.state = 'review' AND x.id = 1, '', '服务能力较强，业绩真实，建议认定。'), 10, NOW() - INTERVAL 3 DAY, @today + INTERVAL 7 DAY, IF(a.state = 'review' AND x.id = 1, NULL, NOW() - INTERVAL 1 DAY)
FROM core_application a JOIN provider p ON p.id = a.provider_id JOIN expert x ON x.id IN (1, 3)
WHERE a.state IN ('review', 'publicity');
INSERT INTO expert_score (review_id, seq, points)
SELECT v.id, c.seq, IF(c.seq = 2, v.total - 50, 25) FROM expert_review v JOIN round_criterion c ON c.round_id = v.round_id WHERE v.state = 'done';

INSERT INTO objection (number, subject_type, subject_id, title, account_id, phone, content, created_at)
SELECT CONCAT('Y', DATE_FORMAT(@today, '%Y%m%d'), '00001'), 'core_application', a.id, CONCAT('对“', p.name, '”拟认定的异议'), x.id, '13800009101', '公示的场地面积与我单位了解的不一致：该机构的办公室在同一栋楼里只有一层，请核查租赁合同。', NOW() - INTERVAL 1 DAY
FROM core_application a JOIN provider p ON p.id = a.provider_id JOIN account x ON x.name = 'demo-enterprise'
WHERE a.state = 'publicity' AND a.public_to >= @today ORDER BY a.id LIMIT 1;
INSERT INTO core_check (provider_id, year, result, opinion, state, created_by, created_at, ended_at)
SELECT p.id, YEAR(@today) - 1, IF(p.id = 103, 'rectify', 'pass'), IF(p.id = 103, '连续三个月迟报调度数据，限期整改。', '按时填报，服务活动达到要求。'), 'confirmed', x.id, NOW() - INTERVAL 60 DAY, NOW() - INTERVAL 55 DAY
FROM provider p JOIN account x ON x.name = 'demo-regulator' WHERE p.id IN (1, 101, 103);
INSERT INTO core_check (provider_id, year, result, opinion, state, created_by, created_at)
SELECT 102, YEAR(@today), 'pass', '按时填报，服务活动达到要求，企业评价良好。', 'proposed', id, NOW() - INTERVAL 1 DAY FROM account WHERE name = 'demo-regulator';

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind)
SELECT 'objection', 1, 'objection', o.id, o.title, 430000, v.code, v.turn, v.function_code, o.account_id, 'enterprise', m.org_id, o.created_at, o.created_at, @today + INTERVAL 5 DAY, v.term_days, v.term_kind
FROM objection o JOIN membership m ON m.account_id = o.account_id AND m.org_kind = 'enterprise' JOIN workflow_activity v ON v.workflow_code = 'objection' AND v.workflow_version = 1 AND v.code = 'open';
INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, counterpart_kind, counterpart_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'core_check', 1, 'core_check', k.id, CONCAT(p.name, ' ', k.year, ' 年度考核：', IF(k.result = 'pass', '合格', '限期整改')), 430000, v.code, v.turn, v.function_code, k.created_by, 'provider', p.id, k.created_at, COALESCE(k.ended_at, k.created_at),
  IF(v.term_days > 0, @today + INTERVAL 9 DAY, NULL), v.term_days, v.term_kind, k.ended_at
FROM core_check k JOIN provider p ON p.id = k.provider_id JOIN workflow_activity v ON v.workflow_code = 'core_check' AND v.workflow_version = 1 AND v.code = k.state;
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, a.person_name, 'open', '提交', '', IF(c.workflow_code = 'objection', 'open', 'proposed') FROM case_file c JOIN account a ON a.id = c.applicant_id WHERE c.workflow_code IN ('objection', 'core_check');

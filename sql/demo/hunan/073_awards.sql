-- 优秀评选: winners of two earlier years, entries in every state of this year's rounds, experts' scores, an objection.

SET @today = CURDATE();

-- Who has two eyes more: the province's operator, besides the regulator.
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
SELECT id, 'regulator', 'award.review', 430000, @today - INTERVAL 200 DAY FROM account WHERE name = 'demo-province';

UPDATE application_round SET url = '/dispatch/awards', scores_needed = 2, conditions = '一、资质已通过，近三年没有严重违法失信行为；
二、服务中小企业有实绩，企业评价良好；
三、材料真实，能够提供证明。' WHERE kind = 'award';
INSERT INTO application_round (kind, name, year, who, conditions, opens_on, closes_on, url, state, scores_needed, valid_years, created_by, updated_at) VALUES
  ('award', '年度优秀服务评选', YEAR(@today) - 2, '服务机构和专家可报', '', @today - INTERVAL 800 DAY, @today - INTERVAL 770 DAY, '/dispatch/awards', 'published', 2, 3, 10, NOW()),
  ('award', '年度优秀服务评选', YEAR(@today) - 1, '服务机构和专家可报', '', @today - INTERVAL 430 DAY, @today - INTERVAL 400 DAY, '/dispatch/awards', 'published', 2, 3, 10, NOW()),
  ('award', '年度优秀服务评选', YEAR(@today) + 1, '服务机构和专家可报', '', @today + INTERVAL 300 DAY, @today + INTERVAL 330 DAY, '/dispatch/awards', 'draft', 2, 3, 10, NOW());
INSERT INTO round_criterion (round_id, seq, name, points)
SELECT r.id, c.seq, c.name, c.points FROM application_round r
JOIN (SELECT 1 AS seq, '服务能力' AS name, 30 AS points UNION ALL SELECT 2, '服务实绩', 40 UNION ALL SELECT 3, '示范和创新', 30) c
WHERE r.kind = 'award';

INSERT INTO award_category (round_id, sheet_code, name, places)
SELECT id, CASE name WHEN '优秀服务机构评选' THEN 'institutions' WHEN '优秀服务产品评选' THEN 'products' ELSE 'experts' END, REPLACE(name, '评选', ''), 3
FROM application_round WHERE kind = 'award' AND name IN ('优秀服务机构评选', '优秀服务产品评选', '优秀服务专家评选');
INSERT INTO award_category (round_id, sheet_code, name, places)
SELECT r.id, s.code, s.name, 6 FROM application_round r JOIN award_sheet s WHERE r.kind = 'award' AND r.name = '年度优秀服务评选' AND r.state = 'published';
INSERT INTO award_category (round_id, sheet_code, name, places)
SELECT r.id, 'products', '创新服务产品', 2 FROM application_round r WHERE r.kind = 'award' AND r.name = '年度优秀服务评选' AND r.year = YEAR(@today) - 1;

INSERT INTO award_category (round_id, sheet_code, name, places)
SELECT r.id, 'products', '创新服务产品', 3 FROM application_round r WHERE r.kind = 'award' AND r.name = '年度优秀服务评选' AND r.year = YEAR(@today) + 1;

-- What stands for entry, n counting each kind, those of the demo's own accounts left out. This year: every state. Two
-- earlier years: winners, and who was not among them.
INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id, entrant_kind, entrant_id, title, org_name, region_code, window_id, state, steps, created_at, updated_at, submitted_at)
WITH entrant AS (
SELECT 'institutions' AS sheet, id AS subject, 'provider' AS kind, id AS entrant, name AS title, name AS org, region_code, window_id, ROW_NUMBER() OVER (ORDER BY id) AS n
FROM provider WHERE listed = 1 AND id NOT IN (1, 2, 3) AND id < 100 AND city_code <> '430100'
UNION ALL
SELECT 'products', s.id, 'provider', p.id, s.name, p.name, p.region_code, p.window_id, ROW_NUMBER() OVER (ORDER BY s.provider_id % 5, s.id)
FROM service s JOIN provider p ON p.id = s.provider_id WHERE s.listed = 1 AND p.id NOT IN (1, 2, 3) AND p.city_code <> '430100'
UNION ALL
SELECT 'experts', id, 'expert', id, name, employer, region_code, window_id, ROW_NUMBER() OVER (ORDER BY id)
FROM expert WHERE listed = 1 AND id NOT IN (1, 3, 5, 7, 9) AND city_code <> '430100'
), fate AS (
SELECT 1 AS n, 0 AS ago, 'city' AS state UNION ALL SELECT 2, 0, 'returned' UNION ALL SELECT 3, 0, 'review' UNION ALL SELECT 4, 0, 'review'
UNION ALL SELECT 5, 0, 'review' UNION ALL SELECT 6, 0, 'publicity' UNION ALL SELECT 7, 0, 'publicity' UNION ALL SELECT 8, 0, 'refused'
UNION ALL SELECT 9, 0, 'not_recommended' UNION ALL SELECT 10, 0, 'withdrawn' UNION ALL SELECT 11, 0, 'review'
UNION ALL SELECT 1, 1, 'awarded' UNION ALL SELECT 3, 1, 'awarded' UNION ALL SELECT 4, 1, 'awarded' UNION ALL SELECT 6, 1, 'awarded' UNION ALL SELECT 8, 1, 'awarded' UNION ALL SELECT 12, 1, 'refused'
UNION ALL SELECT 2, 2, 'awarded' UNION ALL SELECT 5, 2, 'awarded' UNION ALL SELECT 7, 2, 'awarded' UNION ALL SELECT 9, 2, 'awarded' UNION ALL SELECT 11, 2, 'awarded' UNION ALL SELECT 13, 2, 'refused'
)
SELECT CONCAT('P', DATE_FORMAT(r.closes_on, '%Y%m'), c.id, LPAD(b.n, 3, '0')), c.id, r.id, c.sheet_code, r.year, b.subject, b.kind, b.entrant, b.title, b.org, b.region_code, b.window_id, s.state, 3,
  IF(s.ago = 0, NOW() - INTERVAL 13 DAY, r.opens_on + INTERVAL 5 DAY), IF(s.ago = 0, NOW() - INTERVAL 2 DAY, r.closes_on + INTERVAL 40 DAY), IF(s.ago = 0, NOW() - INTERVAL 12 DAY, r.opens_on + INTERVAL 10 DAY) + INTERVAL b.n HOUR
FROM entrant b JOIN fate s ON s.n = b.n
JOIN application_round r ON r.kind = 'award' AND r.year = YEAR(@today) - s.ago
JOIN award_category c ON c.round_id = r.id AND c.sheet_code = b.sheet AND c.name <> '创新服务产品';
INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id, entrant_kind, entrant_id, title, org_name, region_code, window_id, state, steps, created_at, updated_at, submitted_at)
SELECT CONCAT('P', DATE_FORMAT(r.closes_on, '%Y%m'), c.id, LPAD(s.id, 5, '0')), c.id, r.id, c.sheet_code, r.year, s.id, 'provider', p.id, s.name, p.name, p.region_code, p.window_id, 'awarded', 3, r.opens_on + INTERVAL 5 DAY, r.closes_on + INTERVAL 40 DAY, r.opens_on + INTERVAL 11 DAY
FROM service s JOIN provider p ON p.id = s.provider_id JOIN award_category c ON c.name = '创新服务产品' JOIN application_round r ON r.id = c.round_id AND r.state = 'published'
WHERE s.listed = 1 AND p.id > 3 AND NOT EXISTS (SELECT 1 FROM award_entry e WHERE e.round_id = r.id AND e.sheet_code = 'products' AND e.subject_id = s.id) ORDER BY s.id DESC LIMIT 2;

-- What waits for the demo's city: an institution, a service and an expert of its own; and what it has recommended.
INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id, entrant_kind, entrant_id, title, org_name, region_code, window_id, state, steps, created_at, updated_at, submitted_at)
SELECT CONCAT('P', DATE_FORMAT(@today, '%Y%m%d'), '9000', x.n), c.id, r.id, c.sheet_code, r.year, x.subject, x.kind, x.entrant, x.title, x.org, x.region_code, x.window_id, IF(x.n = 4, 'review', 'city'), 3, NOW() - INTERVAL 4 DAY, NOW() - INTERVAL 1 DAY, NOW() - INTERVAL 1 DAY
FROM (
  SELECT 1 AS n, 'institutions' AS sheet, id AS subject, 'provider' AS kind, id AS entrant, name AS title, name AS org, region_code, window_id FROM provider
  WHERE id = (SELECT MIN(id) FROM provider WHERE listed = 1 AND window_id = 430100 AND id NOT IN (1, 2, 3))
  UNION ALL
  SELECT 2, 'products', s.id, 'provider', p.id, s.name, p.name, p.region_code, p.window_id FROM service s JOIN provider p ON p.id = s.provider_id
  WHERE s.id = (SELECT MIN(t.id) FROM service t JOIN provider q ON q.id = t.provider_id WHERE t.listed = 1 AND q.window_id = 430100 AND q.id NOT IN (1, 2, 3))
  UNION ALL
  SELECT 3, 'experts', id, 'expert', id, name, employer, region_code, window_id FROM expert
  WHERE id = (SELECT MIN(id) FROM expert WHERE listed = 1 AND window_id = 430100 AND id NOT IN (1, 3, 5, 7, 9))
  UNION ALL
  SELECT 4, 'institutions', id, 'provider', id, name, name, region_code, window_id FROM provider
  WHERE id = (SELECT MAX(id) FROM provider WHERE listed = 1 AND window_id = 430100 AND id < 100)
) x JOIN application_round r ON r.kind = 'award' AND r.year = YEAR(@today) JOIN award_category c ON c.round_id = r.id AND c.sheet_code = x.sheet;
-- The demo provider: a draft, one to be mended, and what it won; the demo expert won, too.
INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id, entrant_kind, entrant_id, title, org_name, region_code, window_id, state, steps, created_at, updated_at, submitted_at)
SELECT CONCAT('P', DATE_FORMAT(@today, '%Y%m%d'), '9001', x.n), c.id, r.id, 'products', r.year, x.id, 'provider', p.id, x.name, p.name, p.region_code, p.window_id, IF(x.n = 1, 'draft', 'returned'), IF(x.n = 1, 1, 3), NOW() - INTERVAL 6 DAY, NOW() - INTERVAL 1 DAY, IF(x.n = 1, NULL, NOW() - INTERVAL 5 DAY)
FROM (SELECT id, name, ROW_NUMBER() OVER (ORDER BY id) AS n FROM service WHERE provider_id = 1 AND listed = 1) x JOIN provider p ON p.id = 1
JOIN application_round r ON r.kind = 'award' AND r.year = YEAR(@today) JOIN award_category c ON c.round_id = r.id AND c.sheet_code = 'products' WHERE x.n <= 2;
INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id, entrant_kind, entrant_id, title, org_name, region_code, window_id, state, steps, created_at, updated_at, submitted_at)
SELECT CONCAT('P', DATE_FORMAT(r.closes_on, '%Y%m'), '90021'), c.id, r.id, c.sheet_code, r.year, p.id, 'provider', p.id, p.name, p.name, p.region_code, p.window_id, 'awarded', 3, r.opens_on + INTERVAL 5 DAY, r.closes_on + INTERVAL 40 DAY, r.opens_on + INTERVAL 8 DAY
FROM provider p JOIN application_round r ON r.kind = 'award' AND r.year = YEAR(@today) - 1 JOIN award_category c ON c.round_id = r.id AND c.sheet_code = 'institutions' WHERE p.id = 1;
INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id, entrant_kind, entrant_id, title, org_name, region_code, window_id, state, steps, created_at, updated_at, submitted_at)
SELECT CONCAT('P', DATE_FORMAT(r.closes_on, '%Y%m'), '90022'), c.id, r.id, c.sheet_code, r.year, x.id, 'expert', x.id, x.name, x.employer, x.region_code, x.window_id, 'awarded', 3, r.opens_on + INTERVAL 5 DAY, r.closes_on + INTERVAL 40 DAY, r.opens_on + INTERVAL 8 DAY
FROM expert x JOIN application_round r ON r.kind = 'award' AND r.year = YEAR(@today) - 2 JOIN award_category c ON c.round_id = r.id AND c.sheet_code = 'experts' WHERE x.id = 1;

-- What was filled in.
INSERT INTO award_value (entry_id, code, value)
SELECT e.id, f.code, CASE f.code
  WHEN 'capital' THEN 200 + e.id % 7 * 100
  WHEN 'assets' THEN 600 + e.id % 9 * 150
  WHEN 'revenue' THEN 180 + e.id % 11 * 35
  WHEN 'staff' THEN 18 + e.id % 13 * 3
  WHEN 'bachelors' THEN 12 + e.id % 13 * 2
  WHEN 'enterprises' THEN 150 + e.id % 17 * 21
  WHEN 'activities' THEN 12 + e.id % 10
  WHEN 'satisfaction' THEN 92 + e.id % 7
  WHEN 'honours' THEN CONCAT('近三年先后获得市级中小企业公共服务示范平台、省级优秀服务团队、市级诚信服务单位等称号，通过质量管理体系和信息安全管理体系认证。',
    '现有高级职称人员六名、中级职称人员十四名，注册类执业资格十一人，核心骨干平均从业十二年，多人入选省、市中小企业服务专家库。',
    '连续两年参加“一月一链”和助企纾困专项行动，累计走访小微企业四百余家，完成诊断报告一百二十余份，其中二十七份被企业采纳并形成整改方案。',
    '承办的融资对接、数字化转型、知识产权、用工法务等专题活动八十余场，现场满意度在百分之九十五以上，收到企业感谢信和锦旗三十余件。',
    '参与编写两项地方服务规范，服务案例两次入选全省典型案例汇编，所服务的企业中有九家成长为省级专精特新中小企业。')
  WHEN 'points' THEN '标准化：服务过程拆成八个步骤，每一步都有交付物和时限\n小微友好：按项目阶段付费，不满意不收尾款\n可复制：已在六个县市区推广，流程和模板全部公开'
  WHEN 'name' THEN e.title
  WHEN 'age' THEN 41 + e.id % 17
  WHEN 'employer' THEN e.org_name
  WHEN 'results' THEN '主持省级课题两项，发表论文十余篇；获得市级科技进步奖一次，多次被评为优秀服务专家。'
  ELSE CONCAT(e.title, '长期面向小微企业提供服务，重视交付质量和回访，企业评价良好。') END
FROM award_entry e JOIN award_field f ON f.sheet_code = e.sheet_code;

-- Scores: experts who are of another city and another house. Two have scored; the demo expert is asked still.
INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, state, total, comment, invited_by, invited_at, due_on, ended_at)
SELECT 'award_entry', e.id, e.round_id, x.id, CONCAT(e.title, '（', c.name, '）'), 'done', 78 + (e.id * 7 + x.id * 5) % 19, '服务实绩扎实，示范作用明显。', 10, e.updated_at - INTERVAL 1 DAY, DATE(e.updated_at) + INTERVAL 9 DAY, e.updated_at
FROM award_entry e JOIN award_category c ON c.id = e.category_id JOIN expert x ON x.id IN (3, 5, 7, 9) AND x.city_code <> e.city_code AND x.employer <> e.org_name
WHERE e.state IN ('publicity', 'awarded', 'refused') OR (e.state = 'review' AND e.id % 4 <> 0);
INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, state, invited_by, invited_at, due_on)
SELECT 'award_entry', e.id, e.round_id, 1, CONCAT(e.title, '（', c.name, '）'), 'invited', 10, NOW() - INTERVAL 2 DAY, @today + INTERVAL 8 DAY
FROM award_entry e JOIN award_category c ON c.id = e.category_id WHERE e.state = 'review' AND e.city_code <> '430100';
INSERT INTO expert_score (review_id, seq, points)
SELECT v.id, c.seq, IF(c.seq = 2, v.total - 2 * (v.total * 3 DIV 10), v.total * 3 DIV 10) FROM expert_review v JOIN round_criterion c ON c.round_id = v.round_id
WHERE v.state = 'done' AND v.subject_type = 'award_entry';

-- One publicity runs in each category, one is over; what was published.
UPDATE award_entry SET public_from = @today - INTERVAL 2 DAY, public_to = @today + INTERVAL 5 DAY WHERE state = 'publicity';
UPDATE award_entry e JOIN (SELECT MAX(id) AS id FROM award_entry WHERE state = 'publicity' GROUP BY category_id) m ON m.id = e.id
SET e.public_from = @today - INTERVAL 9 DAY, e.public_to = @today - INTERVAL 1 DAY;
UPDATE award_entry SET public_from = DATE(updated_at) - INTERVAL 12 DAY, public_to = DATE(updated_at) - INTERVAL 3 DAY, awarded_on = DATE(updated_at) WHERE state = 'awarded';
UPDATE award_entry e JOIN (SELECT subject_id, ROUND(AVG(total) * 100) AS mean FROM expert_review WHERE subject_type = 'award_entry' AND state = 'done' GROUP BY subject_id) v ON v.subject_id = e.id
SET e.score = v.mean WHERE e.state IN ('publicity', 'awarded');

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'award_entry', 1, 'award_entry', e.id, CONCAT(e.title, '（', c.name, '）'), IF(e.state IN ('review', 'publicity', 'awarded', 'refused'), 430000, e.window_id), v.code, v.turn, v.function_code,
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = e.entrant_kind AND m.org_id = e.entrant_id), e.entrant_kind, e.entrant_id, e.submitted_at, e.updated_at,
  IF(v.term_days > 0, COALESCE(e.public_to, @today + INTERVAL 4 DAY), NULL), v.term_days, v.term_kind, IF(v.turn = 'nobody', e.updated_at, NULL)
FROM award_entry e JOIN award_category c ON c.id = e.category_id JOIN workflow_activity v ON v.workflow_code = 'award_entry' AND v.workflow_version = 1 AND v.code = e.state
WHERE e.state <> 'draft';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, COALESCE((SELECT person_name FROM account WHERE id = c.applicant_id), '申报方'), 'open', '提交', '', 'city' FROM case_file c WHERE c.workflow_code = 'award_entry';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.opened_at + INTERVAL 2 DAY, NULL, '市州窗口', 'recommend', '推荐', 'city', 'review', '材料齐全，实绩属实，同意推荐。' FROM case_file c
WHERE c.workflow_code = 'award_entry' AND c.activity_code IN ('review', 'publicity', 'awarded', 'refused');
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at + INTERVAL 6 DAY, x.id, x.person_name, 'recommend', '拟入选，开始公示', 'review', 'publicity' FROM case_file c JOIN account x ON x.name = 'demo-province'
WHERE c.workflow_code = 'award_entry' AND c.activity_code IN ('publicity', 'awarded');
INSERT INTO case_event (case_id, at, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.entered_at, '市州窗口', IF(c.activity_code = 'returned', 'return', 'decline'), IF(c.activity_code = 'returned', '退回补正', '不推荐'), 'city', c.activity_code, IF(c.activity_code = 'returned', '服务企业数没有证明材料，请补充服务台账。', '近一年有两件投诉成立。') FROM case_file c
WHERE c.workflow_code = 'award_entry' AND c.activity_code IN ('returned', 'not_recommended');
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.entered_at, x.id, x.person_name, IF(c.activity_code = 'awarded', 'award', 'refuse'), IF(c.activity_code = 'awarded', '公布', '不入选'), IF(c.activity_code = 'awarded', 'publicity', 'review'), c.activity_code FROM case_file c JOIN account x ON x.name = 'demo-regulator'
WHERE c.workflow_code = 'award_entry' AND c.activity_code IN ('awarded', 'refused');

INSERT INTO objection (number, subject_type, subject_id, title, account_id, phone, content, created_at)
SELECT CONCAT('Y', DATE_FORMAT(@today, '%Y%m%d'), '00002'), 'award_entry', e.id, CONCAT('对“', e.title, '”拟入选优秀服务产品的异议'), x.id, '13800009101', '公示材料里的服务企业数与我单位了解的不一致，请核查服务台账。', NOW() - INTERVAL 1 DAY
FROM award_entry e JOIN account x ON x.name = 'demo-enterprise' WHERE e.state = 'publicity' AND e.sheet_code = 'products' AND e.public_to >= @today ORDER BY e.id LIMIT 1;
INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind)
SELECT 'award_objection', 1, 'objection', o.id, o.title, 430000, v.code, v.turn, v.function_code, o.account_id, 'enterprise', m.org_id, o.created_at, o.created_at, @today + INTERVAL 5 DAY, v.term_days, v.term_kind
FROM objection o JOIN membership m ON m.account_id = o.account_id AND m.org_kind = 'enterprise' JOIN workflow_activity v ON v.workflow_code = 'award_objection' AND v.workflow_version = 1 AND v.code = 'open'
WHERE o.subject_type = 'award_entry';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, a.person_name, 'open', '提交', '', 'open' FROM case_file c JOIN account a ON a.id = c.applicant_id WHERE c.workflow_code = 'award_objection';

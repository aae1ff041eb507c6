-- 优秀评选: the award of this year's round, and the winners of the year before.

SET @today = CURDATE();

UPDATE application_round SET url = '/dispatch/awards', scores_needed = 2 WHERE kind = 'award';
INSERT INTO application_round (kind, name, year, who, opens_on, closes_on, url, state, scores_needed) VALUES
  ('award', '年度优秀服务评选', YEAR(@today) - 1, '服务机构和专家可报', @today - INTERVAL 430 DAY, @today - INTERVAL 400 DAY, '/dispatch/awards', 'published', 2),
  ('award', '年度优秀服务评选', YEAR(@today) - 2, '服务机构和专家可报', @today - INTERVAL 800 DAY, @today - INTERVAL 770 DAY, '/dispatch/awards', 'published', 2);
INSERT INTO round_criterion (round_id, seq, name, points)
SELECT r.id, c.seq, c.name, c.points FROM application_round r
JOIN (SELECT 1 AS seq, '服务能力' AS name, 30 AS points UNION ALL SELECT 2, '服务实绩', 40 UNION ALL SELECT 3, '示范和创新', 30) c
WHERE r.kind = 'award';
INSERT INTO award_category (round_id, sheet_code, name, places)
SELECT r.id, s.code, s.name, 5 FROM application_round r JOIN award_sheet s
WHERE r.kind = 'award' AND (r.name = '年度优秀服务评选' OR s.code = 'institutions');

INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id, entrant_kind, entrant_id, title, org_name, region_code, window_id, state, steps, created_at, updated_at, submitted_at, public_from, public_to, awarded_on)
SELECT CONCAT('P', DATE_FORMAT(r.closes_on, '%Y%m'), c.id, LPAD(b.n, 3, '0')), c.id, r.id, c.sheet_code, r.year, b.subject, b.kind, b.entrant, b.title, b.org, b.region_code, b.window_id, 'awarded', 3,
  r.opens_on + INTERVAL 5 DAY, r.closes_on + INTERVAL 40 DAY, r.opens_on + INTERVAL 10 DAY, r.closes_on + INTERVAL 28 DAY, r.closes_on + INTERVAL 37 DAY, r.closes_on + INTERVAL 40 DAY
FROM (
  SELECT 'institutions' AS sheet, id AS subject, 'provider' AS kind, id AS entrant, name AS title, name AS org, region_code, window_id, ROW_NUMBER() OVER (ORDER BY id) AS n FROM provider WHERE listed = 1
  UNION ALL
  SELECT 'products', s.id, 'provider', p.id, s.name, p.name, p.region_code, p.window_id, ROW_NUMBER() OVER (ORDER BY s.id) FROM service s JOIN provider p ON p.id = s.provider_id WHERE s.listed = 1
  UNION ALL
  SELECT 'experts', id, 'expert', id, name, employer, region_code, window_id, ROW_NUMBER() OVER (ORDER BY id) FROM expert WHERE listed = 1
) b JOIN application_round r ON r.name = '年度优秀服务评选' JOIN award_category c ON c.round_id = r.id AND c.sheet_code = b.sheet
WHERE b.n BETWEEN 1 AND 6 AND b.n % 2 = r.year % 2;

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, applicant_kind, applicant_org, opened_at, entered_at, due_days, due_kind, closed_at)
SELECT 'award_entry', 1, 'award_entry', e.id, CONCAT(e.title, '（', c.name, '）'), e.window_id, 'awarded', 'nobody', e.entrant_kind, e.entrant_id, e.submitted_at, e.updated_at, 0, 'working', e.updated_at
FROM award_entry e JOIN award_category c ON c.id = e.category_id;

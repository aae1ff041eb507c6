-- 资质认证 of the demo: what was written and submitted, with a case for everybody who was ever reviewed.
-- Deadlines are counted here as the platform counts them: the day of the event is not one of them.

SET @today = CURDATE();

UPDATE provider SET hours = '工作日 9:00–12:00，13:30–17:30', org_character = IF(kind = 'government', 6, 2), register_type = IF(nature = 1, 1, 0),
  advantages = IF(kind = 'saas', '小微企业按月付费的软件', '制造业小微企业'), business_scope = main_services WHERE hours = '';

-- What was ever written, as a revision beside the record; what was approved is the record.
INSERT INTO provider_revision (name, uscc, nature, register_type, region_code, address, postcode, legal_person, legal_phone, legal_email, manager, manager_phone, manager_email, industry, division_code, ownership, org_character, founded_on, capital_fen, business_scope, staff, assets_fen, revenue_fen, profit_fen, intro, main_services, advantages, qualifications, equipment, staff_quality, honours, contact, contact_phone, phone, hours, fax, email, website, categories, state, opinion, saved_at, submitted_at, id)
SELECT name, uscc, nature, register_type, region_code, address, postcode, legal_person, legal_phone, legal_email, manager, manager_phone, manager_email, industry, division_code, ownership, org_character, founded_on, capital_fen, business_scope, staff, assets_fen, revenue_fen, profit_fen, intro, main_services, advantages, qualifications, equipment, staff_quality, honours, contact, contact_phone, phone, hours, fax, email, website,
  COALESCE((SELECT GROUP_CONCAT(c.category_code ORDER BY c.category_code) FROM provider_category c WHERE c.provider_id = p.id), ''),
  p.qualification_state, IF(p.qualification_state = 'returned', '资质证书的有效期写全，并补一份能看清编号的扫描件；服务设备请写明放在哪里、由谁维护。', ''),
  p.updated_at, CASE p.qualification_state WHEN 'draft' THEN NULL WHEN 'reviewing' THEN @today - INTERVAL 2 DAY + INTERVAL 640 MINUTE ELSE p.updated_at END, p.id
FROM provider p WHERE p.qualification_state IN ('draft', 'reviewing', 'returned');
INSERT INTO expert_revision (name, gender, birth_month, title, employer, post, education, region_code, field, intro, results, certificates, fee, fee_note, service_area, hours, phone, email, categories, state, opinion, saved_at, submitted_at, id)
SELECT name, gender, birth_month, title, employer, post, education, region_code, field, intro, results, certificates, fee, fee_note, service_area, hours, phone, email,
  COALESCE((SELECT GROUP_CONCAT(c.category_code ORDER BY c.category_code) FROM expert_category c WHERE c.expert_id = e.id), ''),
  e.qualification_state, IF(e.qualification_state = 'returned', '请补充近三年服务过的企业或项目，职称证书写明发证单位。', ''),
  e.updated_at, CASE e.qualification_state WHEN 'draft' THEN NULL WHEN 'reviewing' THEN @today - INTERVAL 2 DAY + INTERVAL 640 MINUTE ELSE e.updated_at END, e.id
FROM expert e WHERE e.qualification_state IN ('draft', 'reviewing', 'returned');

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'qualification', 1, 'provider', p.id, p.name, p.window_id, a.code, a.turn, a.function_code,
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'provider' AND m.org_id = p.id), 'provider', p.id,
  COALESCE(p.approved_at - INTERVAL 20 HOUR, v.submitted_at),
  CASE a.code WHEN 'reviewing' THEN v.submitted_at WHEN 'returned' THEN v.submitted_at + INTERVAL 20 HOUR ELSE p.approved_at END,
  IF(a.code = 'reviewing', (SELECT DATE(v.submitted_at) + INTERVAL s.seq DAY FROM seq_1_to_30 s
    WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(v.submitted_at) + INTERVAL s.seq DAY),
      WEEKDAY(DATE(v.submitted_at) + INTERVAL s.seq DAY) < 5) ORDER BY s.seq LIMIT 1), NULL),
  a.term_days, 'working', IF(a.code = 'approved', p.approved_at, NULL)
FROM provider p LEFT JOIN provider_revision v ON v.id = p.id
JOIN workflow_activity a ON a.workflow_code = 'qualification' AND a.workflow_version = 1 AND a.code = COALESCE(v.state, p.qualification_state)
WHERE p.qualification_state IN ('reviewing', 'approved', 'returned');

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'qualification', 1, 'expert', p.id, p.name, p.window_id, a.code, a.turn, a.function_code,
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'expert' AND m.org_id = p.id), 'expert', p.id,
  COALESCE(p.approved_at - INTERVAL 20 HOUR, v.submitted_at),
  CASE a.code WHEN 'reviewing' THEN v.submitted_at WHEN 'returned' THEN v.submitted_at + INTERVAL 20 HOUR ELSE p.approved_at END,
  IF(a.code = 'reviewing', (SELECT DATE(v.submitted_at) + INTERVAL s.seq DAY FROM seq_1_to_30 s
    WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(v.submitted_at) + INTERVAL s.seq DAY),
      WEEKDAY(DATE(v.submitted_at) + INTERVAL s.seq DAY) < 5) ORDER BY s.seq LIMIT 1), NULL),
  a.term_days, 'working', IF(a.code = 'approved', p.approved_at, NULL)
FROM expert p LEFT JOIN expert_revision v ON v.id = p.id
JOIN workflow_activity a ON a.workflow_code = 'qualification' AND a.workflow_version = 1 AND a.code = COALESCE(v.state, p.qualification_state)
WHERE p.qualification_state IN ('reviewing', 'approved', 'returned');

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, COALESCE(a.person_name, c.title), 'open', '提交', '', 'reviewing'
FROM case_file c LEFT JOIN account a ON a.id = c.applicant_id WHERE c.workflow_code = 'qualification';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, COALESCE(p.approved_at, e.approved_at, c.entered_at), NULL, w.name, t.code, t.button, t.from_code, t.to_code,
  COALESCE(pv.opinion, ev.opinion, '')
FROM case_file c JOIN platform_window w ON w.id = c.window_id
LEFT JOIN provider p ON c.subject_type = 'provider' AND p.id = c.subject_id
LEFT JOIN provider_revision pv ON pv.id = p.id
LEFT JOIN expert e ON c.subject_type = 'expert' AND e.id = c.subject_id
LEFT JOIN expert_revision ev ON ev.id = e.id
JOIN workflow_transition t ON t.workflow_code = 'qualification' AND t.workflow_version = 1 AND t.from_code = 'reviewing'
  AND t.to_code = COALESCE(p.qualification_state, e.qualification_state)
WHERE c.workflow_code = 'qualification';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.entered_at, c.applicant_id, COALESCE(a.person_name, c.title), 'submit', '变更资质', 'approved', 'reviewing'
FROM case_file c JOIN provider p ON c.subject_type = 'provider' AND p.id = c.subject_id AND p.qualification_state = 'approved'
LEFT JOIN account a ON a.id = c.applicant_id WHERE c.workflow_code = 'qualification' AND c.activity_code = 'reviewing';

INSERT INTO message (account_id, title, body, url, created_at)
SELECT c.applicant_id, CONCAT('资质认证：', a.public_words), CONCAT('“', c.title, '”'),
  CONCAT(IF(c.subject_type = 'provider', '/sp/qualification?of=', '/sp/expert?of='), c.subject_id), c.entered_at
FROM case_file c JOIN workflow_activity a ON a.workflow_code = c.workflow_code AND a.workflow_version = c.workflow_version AND a.code = c.activity_code
WHERE c.workflow_code = 'qualification' AND c.activity_code IN ('returned', 'approved') AND c.applicant_id IS NOT NULL;

-- 资质认证 of the demo: what was written and submitted, with a case for everybody who was ever reviewed.
-- Deadlines are counted here as the platform counts them: the day of the event is not one of them.

SET @today = CURDATE();

-- Two that have just registered: one waits in the county's window, one was sent back by the city's.
INSERT INTO provider (id, kind, name, uscc, nature, region_code, window_id, address, postcode, legal_person, legal_phone, contact, contact_phone, phone, email, website, industry, ownership, founded_on, capital_fen, staff, intro, main_services, qualifications, equipment, staff_quality, honours, qualification_state, created_at, updated_at) VALUES
  (63, 'social', '岳麓样例检测认证有限公司', '91430104MA8QP3W2XY', 1, '430104', 430104, '长沙市岳麓区样例路 91 号', '410013', '谭样辉', '13800000941', '周样宁', '13800000942', '0731-55500863', 'service@p63.example.cn', 'https://p63.example.cn', 7, 3, DATE_SUB(@today, INTERVAL 1310 DAY), 600000000, 26, '专做小微制造企业的检验检测和认证辅导，成立 3 年，服务人员 26 名。先看样品再报价，报告用大白话解释。', '金属零部件尺寸、材质和盐雾检测；质量管理体系认证辅导；三个工作日出报告。', '检验检测机构资质认定证书（CMA）；实验室认可（CNAS）申请中', '实验室 420 平方米，三坐标、光谱仪、盐雾箱等 31 台套。', '本科及以上占 73%，中级以上职称 6 人。', '', 'reviewing', @today - INTERVAL 6 DAY + INTERVAL 560 MINUTE, @today - INTERVAL 1 DAY + INTERVAL 900 MINUTE),
  (64, 'saas', '芙蓉样例云仓软件有限公司', '91430105MA9TB6K70R', 1, '430102', 430100, '长沙市芙蓉区样例路 92 号', '410011', '蒋例鹏', '13800000943', '邓样洁', '13800000944', '0731-55500864', 'service@p64.example.cn', 'https://p64.example.cn', 2, 3, DATE_SUB(@today, INTERVAL 880 DAY), 200000000, 14, '小微商贸企业的云仓库软件，按仓位付费。', '进销存、条码出入库、与快递单对接；首月免费试用。', '软件著作权三项', '部署在长沙某云机房。', '研发 9 人，实施 3 人。', '', 'returned', @today - INTERVAL 9 DAY + INTERVAL 560 MINUTE, @today - INTERVAL 2 DAY + INTERVAL 900 MINUTE);
INSERT INTO provider_category (provider_id, category_code) VALUES (63, '0502'), (63, '0504'), (64, '0902'), (64, '0905');
INSERT INTO account (name, name_key, kind, person_name, phone, phone_verified_at, email, state, window_id, terms_version, terms_at, created_at) VALUES
  ('service63@example.cn', 'service63@example.cn', 'provider', '周样宁', '13800000942', @today - INTERVAL 6 DAY + INTERVAL 560 MINUTE, 'service63@example.cn', 'active', 430104, 1, @today - INTERVAL 6 DAY + INTERVAL 560 MINUTE, @today - INTERVAL 6 DAY + INTERVAL 560 MINUTE),
  ('service64@example.cn', 'service64@example.cn', 'provider', '邓样洁', '13800000944', @today - INTERVAL 9 DAY + INTERVAL 560 MINUTE, 'service64@example.cn', 'active', 430100, 1, @today - INTERVAL 9 DAY + INTERVAL 560 MINUTE, @today - INTERVAL 9 DAY + INTERVAL 560 MINUTE);
INSERT INTO membership (account_id, org_kind, org_id, role, created_at)
SELECT a.id, 'provider', CAST(SUBSTR(a.name, 8, 2) AS UNSIGNED), 'owner', a.created_at FROM account a WHERE a.name IN ('service63@example.cn', 'service64@example.cn');

UPDATE provider SET hours = '工作日 9:00–12:00，13:30–17:30', org_character = IF(kind = 'government', 6, 2), register_type = IF(nature = 1, 1, 0),
  advantages = IF(kind = 'saas', '小微企业按月付费的软件', '制造业小微企业'), business_scope = main_services WHERE hours = '';

-- A change that waits: the public sees the record, the window what would become of it.
INSERT INTO provider_revision (name, uscc, nature, register_type, region_code, address, postcode, legal_person, legal_phone, legal_email, manager, manager_phone, manager_email, industry, division_code, ownership, org_character, founded_on, capital_fen, business_scope, staff, assets_fen, revenue_fen, profit_fen, intro, main_services, advantages, qualifications, equipment, staff_quality, honours, contact, contact_phone, phone, hours, fax, email, website, categories, state, saved_at, submitted_at, id)
SELECT name, uscc, nature, register_type, region_code, address, postcode, legal_person, legal_phone, legal_email, manager, manager_phone, manager_email, industry, division_code, ownership, org_character, founded_on, capital_fen, business_scope, staff, assets_fen, revenue_fen, profit_fen, intro, main_services, advantages, qualifications, equipment, staff_quality, honours, contact, contact_phone, phone, hours, fax, email, website,
  (SELECT GROUP_CONCAT(c.category_code ORDER BY c.category_code) FROM provider_category c WHERE c.provider_id = p.id),
  'reviewing', @today - INTERVAL 1 DAY + INTERVAL 940 MINUTE, @today - INTERVAL 1 DAY + INTERVAL 940 MINUTE, p.id FROM provider p WHERE p.id = 4;
UPDATE provider_revision SET staff = staff + 6, capital_fen = 300000000, honours = '省知识产权服务品牌机构', qualifications = CONCAT(qualifications, '；知识产权鉴定机构备案'),
  categories = CONCAT(categories, ',0803') WHERE id = 4;

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

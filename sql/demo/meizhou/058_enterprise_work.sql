-- What the demo enterprise has made of its own record: sub-accounts, certification, favourites. Their passwords are
-- empty, which lets nobody in, until `qifuctl demo` sets one for all demo-* accounts.

SET @today = CURDATE();

INSERT INTO account (name, name_key, kind, person_name, phone, phone_verified_at, email, state, window_id, terms_version, terms_at, created_at)
SELECT x.name, x.name, 'enterprise', x.person, x.phone, NULL, '', x.state, o.window_id, o.terms_version, o.terms_at, @today - INTERVAL x.days DAY
FROM (
  SELECT 'demo-staff' AS name, '罗样敏' AS person, '13800000901' AS phone, 'active' AS state, 90 AS days
  UNION ALL SELECT 'sales@ent01.example.cn', '唐样军', '13800000902', 'active', 60
  UNION ALL SELECT 'finance@ent01.example.cn', '何例芳', '13800000903', 'disabled', 200
) x JOIN account o ON o.name_key = 'demo-enterprise';

INSERT INTO membership (account_id, org_kind, org_id, role, gender, office_phone, added_by, created_at)
SELECT a.id, 'enterprise', m.org_id, 'staff', IF(a.name_key = 'sales@ent01.example.cn', 'm', 'f'), e.phone, o.id, a.created_at
FROM account o JOIN membership m ON m.account_id = o.id JOIN enterprise e ON e.id = m.org_id
JOIN account a ON a.name_key IN ('demo-staff', 'sales@ent01.example.cn', 'finance@ent01.example.cn')
WHERE o.name_key = 'demo-enterprise';

INSERT INTO certification (enterprise_id, name, uscc, nature, legal_person, state, submitted_at, decided_at, opinion, certified_at)
SELECT e.id, e.name, e.uscc, e.nature, e.legal_person, IF(e.certified, 'approved', 'reviewing'),
  @today - INTERVAL IF(e.certified, 280, 2) DAY + INTERVAL 600 MINUTE,
  IF(e.certified, @today - INTERVAL 279 DAY + INTERVAL 900 MINUTE, NULL), '',
  IF(e.certified, @today - INTERVAL 279 DAY + INTERVAL 900 MINUTE, NULL)
FROM enterprise e WHERE e.certified OR e.id = (SELECT MIN(f.id) FROM enterprise f WHERE f.certified = 0);

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, applicant_kind, applicant_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'certification', 1, 'enterprise', e.id, e.name, e.window_id, a.code, a.turn, a.function_code,
  (SELECT m.account_id FROM membership m WHERE m.org_kind = 'enterprise' AND m.org_id = e.id AND m.role = 'owner' LIMIT 1),
  'enterprise', e.id, c.submitted_at, COALESCE(c.decided_at, c.submitted_at),
  IF(a.turn = 'window', (SELECT DATE(c.submitted_at) + INTERVAL s.seq DAY FROM seq_1_to_30 s
    WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(c.submitted_at) + INTERVAL s.seq DAY),
      WEEKDAY(DATE(c.submitted_at) + INTERVAL s.seq DAY) < 5)
    ORDER BY s.seq LIMIT 2, 1), NULL),
  IF(a.turn = 'window', 3, 0), 'working', c.decided_at
FROM certification c JOIN enterprise e ON e.id = c.enterprise_id
JOIN workflow_activity a ON a.workflow_code = 'certification' AND a.workflow_version = 1 AND a.code = c.state;

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, e.contact, 'open', '提交', '', 'reviewing'
FROM case_file c JOIN enterprise e ON e.id = c.subject_id WHERE c.workflow_code = 'certification';

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, c.entered_at, NULL, w.name, 'approve', '通过认证', 'reviewing', 'approved', ''
FROM case_file c JOIN platform_window w ON w.id = c.window_id
WHERE c.workflow_code = 'certification' AND c.activity_code = 'approved';

INSERT INTO favourite (account_id, subject_type, subject_id, created_at)
SELECT o.id, x.kind, x.thing, @today - INTERVAL x.days DAY + INTERVAL 640 MINUTE
FROM account o JOIN (
  (SELECT 'service' AS kind, s.id AS thing, 5 + s.id AS days FROM service s WHERE s.listed = 1 ORDER BY s.id LIMIT 4)
  UNION ALL (SELECT 'provider', p.id, 3 + p.id FROM provider p WHERE p.listed = 1 ORDER BY p.id LIMIT 2)
  UNION ALL (SELECT 'expert', x.id, 1 + x.id FROM expert x WHERE x.listed = 1 ORDER BY x.id LIMIT 2)
) x WHERE o.name_key = 'demo-enterprise';

-- One that shows its contact to who is signed in, one its phone to everybody.
UPDATE enterprise SET contact_public = 2 WHERE id = (SELECT p.enterprise_id FROM product p WHERE p.id = 1);
UPDATE enterprise SET phone_public = 1, email_public = 1 WHERE id = (SELECT MAX(p.enterprise_id) FROM product p WHERE p.state = 'on_sale');

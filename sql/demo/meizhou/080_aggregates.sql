-- Counts and sums that are kept beside the records, computed from them; goals that fit the size
-- of the demo (the jobs count the figures); one phone appeal in each state; then everything public is new.

SET @today = CURDATE();

UPDATE service s SET
  score_sum = (SELECT COALESCE(SUM(score), 0) FROM rating r WHERE r.service_id = s.id),
  score_count = (SELECT COUNT(*) FROM rating r WHERE r.service_id = s.id),
  order_count = (SELECT COUNT(*) FROM service_order o WHERE o.service_id = s.id AND o.state = 'finished');

UPDATE provider p SET
  score_sum = (SELECT COALESCE(SUM(score), 0) FROM rating r WHERE r.provider_id = p.id),
  score_count = (SELECT COUNT(*) FROM rating r WHERE r.provider_id = p.id),
  order_count = (SELECT COUNT(*) FROM service_order o WHERE o.provider_id = p.id AND o.state = 'finished'),
  on_time_count = (SELECT COUNT(*) FROM service_order o
                   WHERE o.provider_id = p.id AND o.state = 'finished' AND o.on_time = 1),
  service_count = (SELECT COUNT(*) FROM service s WHERE s.provider_id = p.id AND s.listed = 1);

UPDATE yearly_figure SET goal = 80 WHERE code = 'served' AND year = YEAR(@today);
UPDATE yearly_figure SET goal = 110 WHERE code = 'accepted' AND year = YEAR(@today);
UPDATE yearly_figure SET goal = 6 WHERE code = 'activities' AND year = YEAR(@today);

INSERT INTO phone_appeal (number, account_id, account_name, org_name, person_name, old_phone, new_phone, reason, state, window_id, created_at, due_on, decided_at, decided_by, opinion) VALUES
  (CONCAT('A', DATE_FORMAT(@today - INTERVAL 1 DAY, '%Y%m%d'), '89639'), 16, 'office03@example.cn', '兴宁样例机电有限公司', '王例波', '13800000078', '13800009001', '原经办人离职，号码已停机。', 'filed', 441481, @today - INTERVAL 1 DAY + INTERVAL 620 MINUTE, DATE_ADD(@today, INTERVAL 2 DAY), NULL, NULL, ''),
  (CONCAT('A', DATE_FORMAT(@today - INTERVAL 12 DAY, '%Y%m%d'), '97558'), 17, 'office04@example.cn', '五华样例五金制品有限公司', '夏样丽', '13800000079', '13800009002', '手机号更换运营商。', 'approved', 441424, @today - INTERVAL 12 DAY + INTERVAL 580 MINUTE, DATE_SUB(@today, INTERVAL 9 DAY), @today - INTERVAL 11 DAY + INTERVAL 900 MINUTE, 9, '单位证明与登记信息一致。'),
  (CONCAT('A', DATE_FORMAT(@today - INTERVAL 25 DAY, '%Y%m%d'), '05477'), 18, 'office05@example.cn', '大埔样例陶瓷有限公司', '曹样辉', '13800000080', '13800009003', '忘记原号码。', 'refused', 441422, @today - INTERVAL 25 DAY + INTERVAL 850 MINUTE, DATE_SUB(@today, INTERVAL 22 DAY), @today - INTERVAL 23 DAY + INTERVAL 690 MINUTE, 9, '证明材料缺少公章，请补正后重新申诉。');

-- The appeals as cases; the one that was approved is bound by now.
UPDATE phone_appeal SET state = 'bound', bind_after = decided_at + INTERVAL 72 HOUR, ended_at = decided_at + INTERVAL 73 HOUR WHERE state = 'approved';
UPDATE account a JOIN phone_appeal p ON p.account_id = a.id AND p.state = 'bound' SET a.phone = p.new_phone;
INSERT INTO phone_appeal (number, account_id, account_name, person_name, old_phone, new_phone, reason, state, window_id, created_at, due_on, decided_at, decided_by, bind_after, opinion)
SELECT CONCAT('SJ', DATE_FORMAT(@today - INTERVAL 4 DAY, '%Y%m%d'), '-300417'), a.id, a.name, a.person_name, a.phone, '13800009004', '换了运营商，原号码月底停用。', 'approved', a.window_id,
  @today - INTERVAL 4 DAY + INTERVAL 560 MINUTE, @today - INTERVAL 1 DAY, NOW() - INTERVAL 1 HOUR, c.id, NOW() + INTERVAL 71 HOUR, '本人签名与登记一致。'
FROM account a JOIN account c ON c.name = 'demo-city' WHERE a.name = 'demo-person';
INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'phone_appeal', 1, 'phone_appeal', p.id, CONCAT('账号 ', p.account_name, ' 申请更换手机号'), p.window_id, a.code, a.turn, a.function_code,
  p.created_at, COALESCE(p.ended_at, p.decided_at, p.created_at), IF(p.state = 'filed', p.due_on, NULL), IF(p.state = 'filed', 3, 0), 'working', COALESCE(p.ended_at, p.decided_at)
FROM phone_appeal p JOIN workflow_activity a ON a.workflow_code = 'phone_appeal' AND a.workflow_version = 1
  AND a.code = IF(p.state = 'filed', 'reviewing', p.state);
INSERT INTO case_event (case_id, at, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, '申请人', 'open', '提交', '', 'reviewing' FROM case_file c WHERE c.workflow_code = 'phone_appeal';
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, p.decided_at, p.decided_by, a.person_name, t.code, t.button, t.from_code, t.to_code, p.opinion
FROM case_file c JOIN phone_appeal p ON p.id = c.subject_id JOIN account a ON a.id = p.decided_by
JOIN workflow_transition t ON t.workflow_code = 'phone_appeal' AND t.workflow_version = 1
  AND ((p.state = 'bound' AND t.code = 'approve') OR (p.state = 'refused' AND t.code = 'refuse' AND t.from_code = 'checking'))
WHERE c.workflow_code = 'phone_appeal';

-- An editor of the demo county's window: what is written here waits for somebody else.
INSERT INTO account (name, name_key, kind, person_name, phone, phone_verified_at, email, state, window_id, created_at, last_login_at)
SELECT 'demo-editor', 'demo-editor', 'operator', '欧样文', '13800009005', NOW(), 'demo-editor@example.cn', 'active', c.window_id, @today - INTERVAL 120 DAY, @today - INTERVAL 2 DAY
FROM account c WHERE c.name = 'demo-county';
INSERT INTO membership (account_id, org_kind, org_id, role, created_at)
SELECT a.id, 'window', a.window_id, 'staff', a.created_at FROM account a WHERE a.name = 'demo-editor';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_by, granted_at)
SELECT a.id, f.role_code, f.function_code, a.window_id, s.id, a.created_at
FROM account a JOIN role_function f ON f.role_code = 'window_editor' JOIN account s ON s.name = 'demo-secadmin' WHERE a.name = 'demo-editor';
INSERT INTO article (column_code, window_id, region_code, title, summary, plain_words, source, author_unit, body_html, state, created_by, created_at, updated_at)
SELECT x.column_code, w.id, w.region_code, x.title, x.summary, x.plain_words, w.name, LEFT(w.name, 60), x.body_html, x.state, a.id, NOW() - INTERVAL 1 DAY, NOW() - INTERVAL 1 DAY
FROM (
  SELECT 'local' AS column_code, '窗口开放日：带着问题来，一次说清' AS title, '每月第二个星期三，窗口请法律、财税、融资三类机构坐班，企业现场提问。' AS summary, '要问政策和合同的企业，周三上午到窗口来，不用预约。' AS plain_words,
    '<p>每月第二个星期三上午，窗口请法律、财税、融资三类服务机构坐班。</p><ul><li>合同怎么签、货款怎么要；</li><li>研发费用怎么归集；</li><li>手续齐不齐、能贷多少。</li></ul><p>不用预约，带上营业执照复印件即可。</p>' AS body_html, 'reviewing' AS state
  UNION ALL SELECT 'local', '上门诊断记：三家工厂的一天', '与三家工厂的车间主任走了一天，记下排产、能耗和用工的九个问题。', '想知道自家车间毛病在哪的，可以约窗口上门看半天。', '<p>上午看排产，下午看能耗。九个问题里，六个不花钱就能改。</p>', 'draft'
) x JOIN account a ON a.name = 'demo-editor' JOIN platform_window w ON w.id = a.window_id;
INSERT INTO activity (window_id, title, summary, body_html, organizer, undertaker, co_organizer, place, region_code, contact, phone, starts_at, ends_at, signup_until, capacity, state, created_by, created_at, updated_at)
SELECT w.id, '新办企业第一课：开户、开票、用工', '三位老师各讲四十分钟，现场答问。', '<p>开户要带什么，第一张票怎么开，第一个员工怎么签。三位老师各讲四十分钟，留一小时答问。</p>', LEFT(w.name, 100), '', '', '窗口二楼会议室', w.region_code, '欧样文', w.phone,
  @today + INTERVAL 18 DAY + INTERVAL 840 MINUTE, @today + INTERVAL 18 DAY + INTERVAL 1020 MINUTE, @today + INTERVAL 16 DAY + INTERVAL 1020 MINUTE, 60, 'draft', a.id, NOW() - INTERVAL 3 HOUR, NOW() - INTERVAL 3 HOUR
FROM account a JOIN platform_window w ON w.id = a.window_id WHERE a.name = 'demo-editor';
INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_id, opened_at, entered_at, due_on, due_days, due_kind)
SELECT 'article', 1, 'article', t.id, t.title, t.window_id, a.code, a.turn, a.function_code, t.created_by, t.created_at, t.created_at, @today + INTERVAL 2 DAY, 2, 'working'
FROM article t JOIN workflow_activity a ON a.workflow_code = 'article' AND a.workflow_version = 1 AND a.code = 'reviewing' WHERE t.state = 'reviewing' AND t.created_by IS NOT NULL;
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, c.opened_at, c.applicant_id, '欧样文', 'open', '提交', '', 'reviewing' FROM case_file c WHERE c.workflow_code = 'article';

UPDATE content_version SET version = version + 1, changed_at = NOW();

-- An operator whose second factor is on: qifuctl demo gives it the secret, which it prints.
INSERT INTO account (name, name_key, kind, person_name, phone, phone_verified_at, email, state, window_id, created_at, last_login_at)
SELECT 'demo-second', 'demo-second', 'operator', '易样安', '13800009006', NOW(), 'demo-second@example.cn', 'active', c.window_id, @today - INTERVAL 90 DAY, @today - INTERVAL 1 DAY
FROM account c WHERE c.name = 'demo-county';
INSERT INTO membership (account_id, org_kind, org_id, role, created_at)
SELECT a.id, 'window', a.window_id, 'staff', a.created_at FROM account a WHERE a.name = 'demo-second';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_by, granted_at)
SELECT a.id, f.role_code, f.function_code, a.window_id, s.id, a.created_at
FROM account a JOIN role_function f ON f.role_code = 'window_editor' JOIN account s ON s.name = 'demo-secadmin' WHERE a.name = 'demo-second';

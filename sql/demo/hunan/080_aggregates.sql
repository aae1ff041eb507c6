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

UPDATE yearly_figure SET goal = 350 WHERE code = 'served' AND year = YEAR(@today);
UPDATE yearly_figure SET goal = 400 WHERE code = 'accepted' AND year = YEAR(@today);
UPDATE yearly_figure SET goal = 15 WHERE code = 'activities' AND year = YEAR(@today);

INSERT INTO phone_appeal (number, account_id, account_name, org_name, person_name, old_phone, new_phone, reason, state, window_id, created_at, due_on, decided_at, decided_by, opinion) VALUES
  (CONCAT('A', DATE_FORMAT(@today - INTERVAL 1 DAY, '%Y%m%d'), '83202'), 16, 'office03@example.cn', '麓谷样例电子科技有限公司', '易例燕', '13800000278', '13800009001', '原经办人离职，号码已停机。', 'filed', 430104, @today - INTERVAL 1 DAY + INTERVAL 620 MINUTE, DATE_ADD(@today, INTERVAL 2 DAY), NULL, NULL, ''),
  (CONCAT('A', DATE_FORMAT(@today - INTERVAL 12 DAY, '%Y%m%d'), '91121'), 17, 'office04@example.cn', '宁乡样例食品有限公司', '刘例平', '13800000279', '13800009002', '手机号更换运营商。', 'approved', 430182, @today - INTERVAL 12 DAY + INTERVAL 580 MINUTE, DATE_SUB(@today, INTERVAL 9 DAY), @today - INTERVAL 11 DAY + INTERVAL 900 MINUTE, 9, '单位证明与登记信息一致。'),
  (CONCAT('A', DATE_FORMAT(@today - INTERVAL 25 DAY, '%Y%m%d'), '99040'), 18, 'office05@example.cn', '雨花样例家具制造有限公司', '谭例红', '13800000280', '13800009003', '忘记原号码。', 'refused', 430111, @today - INTERVAL 25 DAY + INTERVAL 850 MINUTE, DATE_SUB(@today, INTERVAL 22 DAY), @today - INTERVAL 23 DAY + INTERVAL 690 MINUTE, 9, '证明材料缺少公章，请补正后重新申诉。');

UPDATE content_version SET version = version + 1, changed_at = NOW();

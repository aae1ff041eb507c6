-- Complaints of every class in every state, each a case with its history. The demo enterprise (13800000063) has some
-- of them, so that the look-up by its phone shows something. Last days are counted as the platform counts them.

SET @today = CURDATE();

INSERT INTO complaint (number, class, org_name, contact, phone, uscc, size_level, respondent, respondent_kind, respondent_city, respondent_address, respondent_contact, respondent_phone, matter, demand, subject, contract_number, signed_on, contract_fen, delivered_on, agreed_on, paid_fen, owed_fen, cause, dispute, state, window_id, created_at, updated_at)
SELECT CONCAT('T', DATE_FORMAT(y.at, '%Y%m%d'), LPAD((y.nr * 7919 + 10007) MOD 100000, 5, '0')), y.class,
  IF(y.own = 1, e.name, CONCAT(LEFT(g.short_name, 2), '样例', ELT(1 + y.nr MOD 4, '机电', '建材', '物流', '环保'), '有限公司')),
  IF(y.own = 1, e.contact, ELT(1 + y.nr MOD 4, '赵样例', '钱样例', '孙样例', '李样例')),
  IF(y.own = 1, '13800000063', CONCAT('138000009', LPAD(y.nr, 2, '0'))), IF(y.own = 1, e.uscc, ''),
  IF(y.class = 'arrears', ELT(1 + y.nr MOD 3, 'small', 'micro', 'medium'), ''), y.respondent, y.kind, y.city,
  CONCAT(g.name, '样例路 ', 10 + y.nr, ' 号'), ELT(1 + y.nr MOD 3, '周样例', '吴样例', '郑样例'), CONCAT('0753-555011', LPAD(y.nr, 2, '0')),
  y.matter, y.demand, IF(y.class = 'arrears', ELT(1 + y.nr MOD 3, 'goods', 'works', 'service'), ''),
  IF(y.class = 'arrears', CONCAT('HT-', YEAR(@today) - 1, '-', 100 + y.nr), ''),
  IF(y.class = 'arrears', DATE(y.at) - INTERVAL 300 DAY, NULL), IF(y.class = 'arrears', y.owed * 2, NULL),
  IF(y.class = 'arrears', DATE(y.at) - INTERVAL 150 DAY, NULL), NULL, IF(y.class = 'arrears', y.owed, NULL),
  IF(y.class = 'arrears', y.owed, NULL), IF(y.class = 'arrears', '对方说资金紧张，一直拖着。', ''), 'none', y.state,
  y.city, y.at, y.at
FROM (
  SELECT x.*, @today - INTERVAL x.age DAY + INTERVAL 560 + x.nr * 7 MINUTE AS at FROM (
    SELECT 1 AS nr, 'arrears' AS class, 'reviewing' AS state, 2 AS age, 1 AS own, '441400' AS city, '梅州市样例建设管理处' AS respondent, 'institution' AS kind, 9600000 AS owed,
      '去年签的园区标识项目，今年六月验收合格，尾款九万六千元一直没有付，催了四次。' AS matter, '支付尾款和逾期利息。' AS demand
    UNION ALL SELECT 2, 'arrears', 'supplementing', 6, 0, '441400', '兴宁市样例工业园管理委员会', 'government', 4300000, '园区绿化养护费两个季度没有结。', '结清两个季度的费用。'
    UNION ALL SELECT 3, 'arrears', 'refused', 9, 0, '441400', '梅县样例商贸有限公司', 'large', 1500000, '货款拖欠半年，多次催要没有结果。', '付清货款。'
    UNION ALL SELECT 4, 'arrears', 'handling', 20, 0, '441400', '梅州样例城市建设投资有限公司', 'large', 21800000, '设备安装调试完成，验收单齐全，尾款逾期五个月。', '支付尾款。'
    UNION ALL SELECT 5, 'arrears', 'extended', 40, 0, '441400', '梅州样例水务集团有限公司', 'large', 52000000, '管网改造材料款，对方要求收商业承兑汇票，我们没有同意。', '以转账方式付款。'
    UNION ALL SELECT 6, 'arrears', 'answered', 24, 1, '441400', '梅江区样例街道办事处', 'government', 1850000, '印制费和展板制作费，去年年底交付，至今没有付。', '付清费用。'
    UNION ALL SELECT 7, 'arrears', 'archived', 60, 0, '441400', '五华县样例中学', 'institution', 3200000, '食堂设备款，付了一半，另一半没有说法。', '付清余款。'
    UNION ALL SELECT 8, 'service', 'reviewing', 1, 0, '441400', '梅县样例金柚检测有限公司', '', 0, '检测报告比约定晚了二十天，耽误了发货。', '退一半检测费。'
    UNION ALL SELECT 9, 'service', 'archived', 60, 0, '441400', '大埔样例陶瓷设计有限公司', '', 0, '包装设计改了六稿还不能用。', '退款。'
    UNION ALL SELECT 10, 'appeal', 'accepted', 7, 0, '441400', '丰顺县样例窗口', '', 0, '申报材料交了一个月，没有人告诉结果。', '告知结果和原因。'
  ) x
) y JOIN region g ON g.code = y.city JOIN enterprise e ON e.id = 1;

-- What the demo enterprise filed signed in.
UPDATE complaint SET enterprise_id = 1 WHERE phone = '13800000063';

-- How each came to its state, and on which day after it was filed.
CREATE TABLE demo_way (state VARCHAR(30), seq INT, code VARCHAR(30), from_code VARCHAR(30), after INT)
  DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci AS
SELECT r.state, s.seq, s.code, s.from_code, s.after
FROM (
  SELECT 'accepted' AS state, 1 AS steps UNION ALL SELECT 'transferred', 2 UNION ALL SELECT 'handling', 3 UNION ALL SELECT 'extending', 3
  UNION ALL SELECT 'extended', 3 UNION ALL SELECT 'answered', 4 UNION ALL SELECT 'rechecking', 4 UNION ALL SELECT 'calling', 4
  UNION ALL SELECT 'archived', 4 UNION ALL SELECT 'stopped', 3
) r JOIN (
  SELECT 1 AS seq, 'accept' AS code, 'reviewing' AS from_code, 3 AS after UNION ALL SELECT 2, 'transfer', 'accepted', 6
  UNION ALL SELECT 3, 'handle', 'transferred', 8 UNION ALL SELECT 4, 'result', 'handling', 20
) s ON s.seq <= r.steps
UNION ALL SELECT 'supplementing', 1, 'supplement', 'reviewing', 3 UNION ALL SELECT 'refused', 1, 'refuse', 'reviewing', 4
UNION ALL SELECT 'withdrawn', 1, 'withdraw', 'reviewing', 5 UNION ALL SELECT 'extending', 4, 'extend', 'handling', 22
UNION ALL SELECT 'extended', 4, 'extend', 'handling', 30 UNION ALL SELECT 'extended', 5, 'prolong', 'extending', 32
UNION ALL SELECT 'rechecking', 5, 'contest', 'answered', 28 UNION ALL SELECT 'calling', 5, 'agree', 'answered', 26
UNION ALL SELECT 'archived', 5, 'agree', 'answered', 26 UNION ALL SELECT 'archived', 6, 'archive', 'calling', 31
UNION ALL SELECT 'stopped', 4, 'stop', 'handling', 24;

INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, function_code, applicant_kind, applicant_org, opened_at, entered_at, due_days, due_kind, closed_at)
SELECT CONCAT('complaint_', c.class), 1, 'complaint', c.id,
  CONCAT(ELT(FIND_IN_SET(c.class, 'arrears,service,appeal'), '拖欠款项投诉', '对服务机构的投诉', '对窗口和政策落实的诉求'), '：', c.respondent),
  c.window_id, a.code, a.turn, a.function_code, IF(c.enterprise_id IS NULL, NULL, 'enterprise'), c.enterprise_id, c.created_at, x.at, a.term_days, a.term_kind, IF(a.turn = 'nobody', x.at, NULL)
FROM complaint c JOIN workflow_activity a ON a.workflow_code = CONCAT('complaint_', c.class) AND a.workflow_version = 1 AND a.code = c.state
JOIN (SELECT c2.id, c2.created_at + INTERVAL COALESCE(MAX(d.after), 0) DAY AS at FROM complaint c2
  LEFT JOIN demo_way d ON d.state = c2.state GROUP BY c2.id, c2.created_at) x ON x.id = c.id;

UPDATE complaint c JOIN case_file f ON f.subject_type = 'complaint' AND f.subject_id = c.id SET c.updated_at = f.entered_at;

INSERT INTO case_event (case_id, at, actor_name, code, words, from_code, to_code)
SELECT f.id, f.opened_at, '投诉人', 'open', '提交', '', 'reviewing' FROM case_file f WHERE f.subject_type = 'complaint';

INSERT INTO case_event (case_id, at, actor_name, code, words, from_code, to_code, comment, is_public)
SELECT f.id, c.created_at + INTERVAL d.after DAY, IF(t.fired_by = 'window', w.name, '投诉人'), t.code, t.button, t.from_code, t.to_code,
  CASE t.code WHEN 'supplement' THEN '请补充合同和最近一次对账单的扫描件。' WHEN 'refuse' THEN '被投诉方不是大型企业，不属于受理范围；建议申请支付令或起诉。'
    WHEN 'transfer' THEN CONCAT('转', g.name, '工业和信息化主管部门核实处理。') WHEN 'extend' THEN '双方对工程量有分歧，需要第三方复核。'
    WHEN 'result' THEN IF(c.class = 'arrears', '经核实，欠款属实。双方已签订还款计划：本月付一半，两个月内付清。', '经核实，情况属实，已责成改正，处理意见已当面告知。')
    WHEN 'contest' THEN '还款计划没有约定利息，请求复核。' WHEN 'withdraw' THEN '对方已经付款。' WHEN 'stop' THEN '投诉人已就同一事项起诉，法院已经受理。'
    WHEN 'archive' THEN '电话回访：款已收到，满意。' ELSE '' END, t.comment_public
FROM complaint c JOIN case_file f ON f.subject_type = 'complaint' AND f.subject_id = c.id
JOIN demo_way d ON d.state = c.state JOIN platform_window w ON w.id = f.window_id JOIN region g ON g.code = c.respondent_city
JOIN workflow_transition t ON t.workflow_code = f.workflow_code AND t.workflow_version = 1 AND t.from_code = d.from_code AND t.code = d.code
ORDER BY f.id, d.seq;

-- Every day and the working days up to it: the n-th one after a day, and the first one on or after a day.
CREATE TABLE demo_day (day DATE, works INT, nth INT) AS
SELECT y.day, y.works, SUM(y.works) OVER (ORDER BY y.day) AS nth FROM (
  SELECT x.day, COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = x.day), WEEKDAY(x.day) < 5) AS works
  FROM (SELECT @today - INTERVAL 90 DAY + INTERVAL s.seq DAY AS day FROM seq_0_to_300 s) x
) y;

UPDATE case_file f
JOIN workflow_activity a ON a.workflow_code = f.workflow_code AND a.workflow_version = f.workflow_version AND a.code = f.activity_code
SET f.due_on = (
  SELECT IF(f.due_kind = 'working',
    (SELECT MIN(n.day) FROM demo_day n WHERE n.nth = b.nth + f.due_days AND n.works = 1),
    (SELECT MIN(n.day) FROM demo_day n WHERE n.works = 1 AND n.day >= b.day + INTERVAL f.due_days DAY))
  FROM demo_day b WHERE b.day = DATE(COALESCE((SELECT MIN(e.at) FROM case_event e WHERE e.case_id = f.id AND e.to_code = a.term_from), f.entered_at)))
WHERE f.subject_type = 'complaint' AND f.due_days > 0 AND f.closed_at IS NULL;

DROP TABLE demo_way;
DROP TABLE demo_day;

-- Consultations with providers and experts, each a case; what experts have answered and how they were
-- rated is counted from them.

SET @today = CURDATE();

-- Who asks whom: three to seven questions an expert, two to four a provider with services on the shelf.
INSERT INTO consultation (number, enterprise_id, provider_id, expert_id, service_id, title, window_id, contact, phone, state, score, comment, asked_by, created_at, answered_at, rated_at)
SELECT CONCAT('Z', DATE_FORMAT(y.at, '%Y%m%d'), LPAD((y.kind * 50021 + y.org * 997 + y.seq * 7919) MOD 100000, 5, '0')),
  e.id, IF(y.kind = 1, y.org, NULL), IF(y.kind = 2, y.org, NULL), y.service_id, y.title, y.window_id, e.contact, e.contact_phone, y.state,
  IF(y.state = 'rated', ELT(1 + (y.org + y.seq) MOD 6, 5, 4, 5, 5, 3, 4), NULL),
  IF(y.state = 'rated', ELT(1 + (y.org * 3 + y.seq) MOD 6, '回复很快，说得明白。', '', '把要准备的材料都列清楚了。', '电话里又多讲了半小时，很耐心。', '回复有点笼统，追问后才说清。', '按建议先做了自查，少走弯路。'), ''),
  (SELECT MIN(m.account_id) FROM membership m WHERE m.org_kind = 'enterprise' AND m.org_id = e.id),
  y.at, IF(y.state = 'waiting', NULL, y.at + INTERVAL 25 + (y.org * 37 + y.seq * 53) MOD 300 MINUTE),
  IF(y.state = 'rated', y.at + INTERVAL 2 DAY, NULL)
FROM (
  SELECT x.*, IF(x.org = 1, 1, 1 + (x.org * 7 + x.seq * 11) MOD (SELECT COUNT(*) FROM enterprise)) AS nth,
    CASE WHEN x.seq = 1 AND x.org MOD 3 = 1 THEN 'waiting' WHEN x.seq = 2 AND x.org MOD 4 <> 0 THEN 'answered'
      WHEN x.seq = 5 AND x.org MOD 5 = 0 THEN 'closed' ELSE 'rated' END AS state,
    @today - INTERVAL IF(x.seq = 1, 1 + x.org MOD 2, x.seq * 11 + x.org MOD 7) DAY + INTERVAL 540 + (x.org * 13 + x.seq * 29) MOD 120 MINUTE AS at
  FROM (
    SELECT 2 AS kind, t.id AS org, s.seq, NULL AS service_id, CONCAT('专家 ', t.name) AS title, t.window_id
    FROM expert t JOIN seq_1_to_7 s ON s.seq <= IF(t.id = 1, 7, 3 + t.id MOD 5) WHERE t.listed = 1
    UNION ALL
    SELECT 1, v.provider_id, s.seq, v.id, v.name, p.window_id
    FROM provider p JOIN service v ON v.id = (SELECT MIN(f.id) FROM service f WHERE f.provider_id = p.id AND f.listed = 1)
    JOIN seq_1_to_4 s ON s.seq <= 2 + p.id MOD 3 WHERE p.listed = 1
  ) x
) y JOIN enterprise e ON e.id = y.nth;

INSERT INTO consultation_entry (consultation_id, side, body, account_id, person_name, created_at)
SELECT n.id, 'asker', IF(n.expert_id IS NULL,
    ELT(1 + (n.provider_id + n.id) MOD 6, '从申请到做完一般要多少天？我们月底前想看到初步结果。', '第一次来现场之前，要我们准备哪些资料和人？', '价格是按人天算还是按项目算？能不能先做一小步再定后面的。', '我们厂在县里，来回路费怎么算？能不能先线上看一遍。', '做完以后有问题还能找你们吗？售后包不包括在价格里。', '同行里有没有做过类似规模的，能不能看看做前做后的对比。'),
    ELT(1 + (n.expert_id + n.id) MOD 5, CONCAT('想请教', SUBSTRING_INDEX(t.field, '、', 1), '方面的问题：我们规模不大，第一步应该先做什么？'), '现在的做法是凭老师傅经验，想知道有没有简单可行的办法把它固定下来。', '想请您来厂里看一次，大概需要多长时间，我们要准备什么？', '两家供应商的方案差别很大，价格差一倍，应该看哪几个地方来选？', '客户提出了新的要求，我们没有做过，能不能帮我们判断能不能接。')),
  n.asked_by, n.contact, n.created_at
FROM consultation n LEFT JOIN expert t ON t.id = n.expert_id;

INSERT INTO consultation_entry (consultation_id, side, body, person_name, created_at)
SELECT n.id, 'answerer', IF(n.expert_id IS NULL,
    ELT(1 + (n.provider_id + n.id) MOD 6, '一般十五个工作日：前三天看现场，中间十天做，最后两天讲报告。月底前可以先给您一份初步意见。', '准备一张设备清单、近三个月的产量表，再请车间主任和设备员各留出半天就够了。', '按项目算，写在合同里。可以先做第一阶段，做完您满意再签后面的。', '省内不另收路费。也可以先约一次视频，您带着手机走一圈，我们先提问题。', '交付后三个月内免费答疑；要再来现场的，按次另算，事先会报价。', '做过几家四五十人的厂，下次见面带案例给您看，涉及对方的数据会遮掉。'),
    ELT(1 + (n.expert_id + n.id) MOD 5, '先把现在每天怎么做记两周，不用软件，一张表就行。有了数再谈投入，多数情况第一步花不了什么钱。', '可以。先挑一道最影响质量的工序，把参数和判断标准写成一页纸，贴在机台上，用一个月再改。', '半天就够。请准备近三个月的报表，安排一位了解全过程的同事陪同。时间可以和我约周三或周六。', '看三处：谁来做、做到什么程度算完、以后每年还要付多少。把这三处写成表，让两家都填一遍，再比价。', '把客户的要求发我看一下，重点看检测方法和交期。多数可以接，但要先做一次小批试验。')),
  IF(n.expert_id IS NULL, '客服', t.name), n.answered_at
FROM consultation n LEFT JOIN expert t ON t.id = n.expert_id WHERE n.answered_at IS NOT NULL;

-- One that went to and fro.
INSERT INTO consultation_entry (consultation_id, side, body, person_name, created_at)
SELECT n.id, x.side, x.body, IF(x.side = 'asker', n.contact, '客服'), n.answered_at + INTERVAL x.after HOUR
FROM consultation n JOIN (
  SELECT 1 AS nr, 'asker' AS side, '那第一阶段结束时，我们会拿到什么？' AS body, 2 AS after
  UNION ALL SELECT 2, 'answerer', '一份现场问题清单，按影响大小排序，每条写明建议和大概花费。', 3
) x WHERE n.provider_id = 1 AND n.state = 'answered' ORDER BY n.id, x.nr;

-- The last working day for an answer: one working day after the question.
INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title, window_id, activity_code, turn, applicant_id, applicant_kind, applicant_org, counterpart_kind, counterpart_org, opened_at, entered_at, due_on, due_days, due_kind, closed_at)
SELECT 'consultation', 1, 'consultation', n.id, n.title, n.window_id, a.code, a.turn, n.asked_by, 'enterprise', n.enterprise_id,
  IF(n.expert_id IS NULL, 'provider', 'expert'), COALESCE(n.provider_id, n.expert_id), n.created_at,
  COALESCE(n.rated_at, n.answered_at, n.created_at),
  CASE n.state WHEN 'waiting' THEN (
      SELECT DATE(n.created_at) + INTERVAL s.seq DAY FROM seq_1_to_15 s
      WHERE COALESCE((SELECT d.kind = 'work' FROM calendar_day d WHERE d.day = DATE(n.created_at) + INTERVAL s.seq DAY),
        WEEKDAY(DATE(n.created_at) + INTERVAL s.seq DAY) < 5) ORDER BY s.seq LIMIT 1)
    WHEN 'answered' THEN GREATEST(DATE(n.answered_at) + INTERVAL 30 DAY, @today + INTERVAL 10 DAY) END,
  a.term_days, a.term_kind, IF(n.state IN ('rated', 'closed'), COALESCE(n.rated_at, n.answered_at), NULL)
FROM consultation n JOIN workflow_activity a ON a.workflow_code = 'consultation' AND a.workflow_version = 1 AND a.code = n.state;

INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code)
SELECT c.id, n.created_at, n.asked_by, n.contact, 'open', '提交', '', 'waiting'
FROM case_file c JOIN consultation n ON n.id = c.subject_id WHERE c.workflow_code = 'consultation';
INSERT INTO case_event (case_id, at, actor_name, code, words, from_code, to_code)
SELECT c.id, n.answered_at, COALESCE(t.name, '客服'), 'answer', '回复', 'waiting', 'answered'
FROM case_file c JOIN consultation n ON n.id = c.subject_id LEFT JOIN expert t ON t.id = n.expert_id
WHERE c.workflow_code = 'consultation' AND n.answered_at IS NOT NULL;
INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code, comment)
SELECT c.id, COALESCE(n.rated_at, n.answered_at + INTERVAL 5 DAY), n.asked_by, n.contact, IF(n.state = 'rated', 'rate', 'end'),
  IF(n.state = 'rated', '评价', '关闭咨询'), 'answered', n.state, IF(n.state = 'rated', CONCAT(n.score, ' 分，', ELT(n.score, '差', '不满意', '一般', '满意', '很满意')), '')
FROM case_file c JOIN consultation n ON n.id = c.subject_id WHERE c.workflow_code = 'consultation' AND n.state IN ('rated', 'closed');

INSERT INTO message (account_id, title, body, url, created_at)
SELECT m.account_id, '咨询：有新的咨询待回复', CONCAT('“', n.title, '”'), CONCAT('/sp/consultations/', n.id), n.created_at
FROM consultation n JOIN membership m ON m.org_kind = IF(n.expert_id IS NULL, 'provider', 'expert') AND m.org_id = COALESCE(n.provider_id, n.expert_id)
WHERE n.state = 'waiting';

UPDATE expert t SET
  answer_count = (SELECT COUNT(*) FROM consultation n WHERE n.expert_id = t.id AND n.answered_at IS NOT NULL),
  score_sum = (SELECT COALESCE(SUM(n.score), 0) FROM consultation n WHERE n.expert_id = t.id),
  score_count = (SELECT COUNT(n.score) FROM consultation n WHERE n.expert_id = t.id);

-- How complaints are handled: three classes, for their clocks differ (Decree 802 Arts 24 to 26 for late payment; the
-- two others are the platform's own, to be changed as data). The limit of handling counts from the transfer.

INSERT INTO workflow (code, version, name, first_code, active, created_at) VALUES
  ('complaint_arrears', 1, '拖欠款项投诉', 'reviewing', 1, NOW()),
  ('complaint_service', 1, '对服务机构的投诉', 'reviewing', 1, NOW()),
  ('complaint_appeal', 1, '对窗口和政策落实的诉求', 'reviewing', 1, NOW())
ON DUPLICATE KEY UPDATE code = workflow.code;

INSERT INTO workflow_activity (workflow_code, workflow_version, code, name, public_words, turn, function_code, term_days, term_kind, term_from, sort) VALUES
  ('complaint_arrears', 1, 'reviewing', '待审查', '审查中，10 个工作日内告知是否受理', 'window', 'complaint.handle', 10, 'working', NULL, 1),
  ('complaint_arrears', 1, 'supplementing', '待补正', '材料不全，请在 15 日内补正', 'applicant', NULL, 15, 'calendar', NULL, 2),
  ('complaint_arrears', 1, 'refused', '不予受理', '不予受理', 'nobody', NULL, 0, 'working', NULL, 3),
  ('complaint_arrears', 1, 'accepted', '已受理', '已受理，10 个工作日内转交承办单位', 'window', 'complaint.handle', 10, 'working', NULL, 4),
  ('complaint_arrears', 1, 'transferred', '已转交', '已转交承办单位', 'window', 'complaint.handle', 30, 'calendar', NULL, 5),
  ('complaint_arrears', 1, 'handling', '处理中', '处理中，自转交起 30 日内反馈结果', 'window', 'complaint.handle', 30, 'calendar', 'transferred', 6),
  ('complaint_arrears', 1, 'extending', '延期待批', '处理中，承办人申请延期', 'window', 'complaint.handle', 30, 'calendar', 'transferred', 7),
  ('complaint_arrears', 1, 'extended', '处理中（已延期）', '处理中，经批准延期，自转交起最长 90 日', 'window', 'complaint.handle', 90, 'calendar', 'transferred', 8),
  ('complaint_arrears', 1, 'answered', '已反馈', '已反馈处理结果，不同意的可在 15 日内提出一次异议', 'applicant', NULL, 15, 'calendar', NULL, 9),
  ('complaint_arrears', 1, 'rechecking', '复核中', '异议复核中，30 日内答复', 'window', 'complaint.handle', 30, 'calendar', NULL, 10),
  ('complaint_arrears', 1, 'calling', '待回访', '已办结，窗口将电话回访', 'window', 'complaint.handle', 5, 'working', NULL, 11),
  ('complaint_arrears', 1, 'archived', '已归档', '已办结归档', 'nobody', NULL, 0, 'working', NULL, 12),
  ('complaint_arrears', 1, 'withdrawn', '已撤回', '已撤回', 'nobody', NULL, 0, 'working', NULL, 13),
  ('complaint_arrears', 1, 'stopped', '已终止', '已终止办理', 'nobody', NULL, 0, 'working', NULL, 14),
  ('complaint_service', 1, 'reviewing', '待审查', '审查中，3 个工作日内告知是否受理', 'window', 'complaint.handle', 3, 'working', NULL, 1),
  ('complaint_service', 1, 'supplementing', '待补正', '材料不全，请在 15 日内补正', 'applicant', NULL, 15, 'calendar', NULL, 2),
  ('complaint_service', 1, 'refused', '不予受理', '不予受理', 'nobody', NULL, 0, 'working', NULL, 3),
  ('complaint_service', 1, 'accepted', '已受理', '已受理，2 个工作日内转机构答辩', 'window', 'complaint.handle', 2, 'working', NULL, 4),
  ('complaint_service', 1, 'transferred', '机构答辩', '已转服务机构答辩', 'window', 'complaint.handle', 10, 'working', NULL, 5),
  ('complaint_service', 1, 'handling', '调解中', '调解中，自转机构起 10 个工作日内决定', 'window', 'complaint.handle', 10, 'working', 'transferred', 6),
  ('complaint_service', 1, 'extending', '延期待批', '调解中，承办人申请延期', 'window', 'complaint.handle', 10, 'working', 'transferred', 7),
  ('complaint_service', 1, 'extended', '调解中（已延期）', '调解中，经批准延期，自转机构起最长 20 个工作日', 'window', 'complaint.handle', 20, 'working', 'transferred', 8),
  ('complaint_service', 1, 'answered', '已决定', '已作出决定，不同意的可在 15 日内申诉一次', 'applicant', NULL, 15, 'calendar', NULL, 9),
  ('complaint_service', 1, 'rechecking', '申诉复核中', '申诉复核中，10 个工作日内答复', 'window', 'complaint.handle', 10, 'working', NULL, 10),
  ('complaint_service', 1, 'calling', '待回访', '已办结，窗口将电话回访', 'window', 'complaint.handle', 5, 'working', NULL, 11),
  ('complaint_service', 1, 'archived', '已归档', '已办结归档', 'nobody', NULL, 0, 'working', NULL, 12),
  ('complaint_service', 1, 'withdrawn', '已撤回', '已撤回', 'nobody', NULL, 0, 'working', NULL, 13),
  ('complaint_service', 1, 'stopped', '已终止', '已终止办理', 'nobody', NULL, 0, 'working', NULL, 14),
  ('complaint_appeal', 1, 'reviewing', '待审查', '审查中，15 日内告知是否受理', 'window', 'complaint.handle', 15, 'calendar', NULL, 1),
  ('complaint_appeal', 1, 'supplementing', '待补正', '材料不全，请在 15 日内补正', 'applicant', NULL, 15, 'calendar', NULL, 2),
  ('complaint_appeal', 1, 'refused', '不予受理', '不予受理', 'nobody', NULL, 0, 'working', NULL, 3),
  ('complaint_appeal', 1, 'accepted', '已受理', '已受理，15 日内转办', 'window', 'complaint.handle', 15, 'calendar', NULL, 4),
  ('complaint_appeal', 1, 'transferred', '已转办', '已转承办单位', 'window', 'complaint.handle', 60, 'calendar', NULL, 5),
  ('complaint_appeal', 1, 'handling', '办理中', '办理中，自转办起 60 日内答复', 'window', 'complaint.handle', 60, 'calendar', 'transferred', 6),
  ('complaint_appeal', 1, 'extending', '延期待批', '办理中，承办人申请延期', 'window', 'complaint.handle', 60, 'calendar', 'transferred', 7),
  ('complaint_appeal', 1, 'extended', '办理中（已延期）', '办理中，经批准延期，自转办起最长 90 日', 'window', 'complaint.handle', 90, 'calendar', 'transferred', 8),
  ('complaint_appeal', 1, 'answered', '已答复', '已答复，不同意的可在 30 日内申请一次复查', 'applicant', NULL, 30, 'calendar', NULL, 9),
  ('complaint_appeal', 1, 'rechecking', '复查中', '复查中，30 日内答复', 'window', 'complaint.handle', 30, 'calendar', NULL, 10),
  ('complaint_appeal', 1, 'calling', '待回访', '已办结，窗口将电话回访', 'window', 'complaint.handle', 5, 'working', NULL, 11),
  ('complaint_appeal', 1, 'archived', '已归档', '已办结归档', 'nobody', NULL, 0, 'working', NULL, 12),
  ('complaint_appeal', 1, 'withdrawn', '已撤回', '已撤回', 'nobody', NULL, 0, 'working', NULL, 13),
  ('complaint_appeal', 1, 'stopped', '已终止', '已终止办理', 'nobody', NULL, 0, 'working', NULL, 14)
ON DUPLICATE KEY UPDATE code = workflow_activity.code;

INSERT INTO workflow_transition (workflow_code, workflow_version, from_code, code, to_code, button, fired_by, comment_needed, comment_public, sort) VALUES
  ('complaint_arrears', 1, 'reviewing', 'accept', 'accepted', '受理', 'window', 0, 1, 1),
  ('complaint_arrears', 1, 'reviewing', 'supplement', 'supplementing', '要求补正', 'window', 1, 1, 2),
  ('complaint_arrears', 1, 'reviewing', 'refuse', 'refused', '不予受理', 'window', 1, 1, 3),
  ('complaint_arrears', 1, 'reviewing', 'withdraw', 'withdrawn', '撤回投诉', 'applicant', 0, 1, 4),
  ('complaint_arrears', 1, 'supplementing', 'submit', 'reviewing', '补充材料', 'applicant', 1, 1, 1),
  ('complaint_arrears', 1, 'supplementing', 'withdraw', 'withdrawn', '撤回投诉', 'applicant', 0, 1, 2),
  ('complaint_arrears', 1, 'supplementing', 'close', 'withdrawn', '逾期未补正，视为撤回', 'system', 0, 1, 3),
  ('complaint_arrears', 1, 'accepted', 'transfer', 'transferred', '转交承办单位', 'window', 1, 1, 1),
  ('complaint_arrears', 1, 'accepted', 'stop', 'stopped', '终止办理', 'window', 1, 1, 2),
  ('complaint_arrears', 1, 'accepted', 'withdraw', 'withdrawn', '撤回投诉', 'applicant', 0, 1, 3),
  ('complaint_arrears', 1, 'transferred', 'handle', 'handling', '开始办理', 'window', 0, 1, 1),
  ('complaint_arrears', 1, 'transferred', 'stop', 'stopped', '终止办理', 'window', 1, 1, 2),
  ('complaint_arrears', 1, 'transferred', 'withdraw', 'withdrawn', '撤回投诉', 'applicant', 0, 1, 3),
  ('complaint_arrears', 1, 'handling', 'result', 'answered', '反馈结果', 'window', 1, 1, 1),
  ('complaint_arrears', 1, 'handling', 'extend', 'extending', '申请延期', 'window', 1, 1, 2),
  ('complaint_arrears', 1, 'handling', 'supervise', 'handling', '发督办书', 'window', 1, 1, 3),
  ('complaint_arrears', 1, 'handling', 'interview', 'handling', '约谈被投诉方', 'window', 1, 1, 4),
  ('complaint_arrears', 1, 'handling', 'criticise', 'handling', '通报', 'window', 1, 1, 5),
  ('complaint_arrears', 1, 'handling', 'stop', 'stopped', '终止办理', 'window', 1, 1, 6),
  ('complaint_arrears', 1, 'handling', 'withdraw', 'withdrawn', '撤回投诉', 'applicant', 0, 1, 7),
  ('complaint_arrears', 1, 'extending', 'prolong', 'extended', '批准延期', 'window', 0, 1, 1),
  ('complaint_arrears', 1, 'extending', 'deny', 'handling', '不批准延期', 'window', 1, 1, 2),
  ('complaint_arrears', 1, 'extending', 'withdraw', 'withdrawn', '撤回投诉', 'applicant', 0, 1, 3),
  ('complaint_arrears', 1, 'extended', 'result', 'answered', '反馈结果', 'window', 1, 1, 1),
  ('complaint_arrears', 1, 'extended', 'supervise', 'extended', '发督办书', 'window', 1, 1, 2),
  ('complaint_arrears', 1, 'extended', 'interview', 'extended', '约谈被投诉方', 'window', 1, 1, 3),
  ('complaint_arrears', 1, 'extended', 'criticise', 'extended', '通报', 'window', 1, 1, 4),
  ('complaint_arrears', 1, 'extended', 'stop', 'stopped', '终止办理', 'window', 1, 1, 5),
  ('complaint_arrears', 1, 'extended', 'withdraw', 'withdrawn', '撤回投诉', 'applicant', 0, 1, 6),
  ('complaint_arrears', 1, 'answered', 'agree', 'calling', '认可结果', 'applicant', 0, 1, 1),
  ('complaint_arrears', 1, 'answered', 'contest', 'rechecking', '提出异议', 'applicant', 1, 1, 2),
  ('complaint_arrears', 1, 'answered', 'close', 'calling', '异议期满', 'system', 0, 1, 3),
  ('complaint_arrears', 1, 'rechecking', 'conclude', 'calling', '复核答复', 'window', 1, 1, 1),
  ('complaint_arrears', 1, 'calling', 'archive', 'archived', '回访并归档', 'window', 1, 0, 1)
ON DUPLICATE KEY UPDATE code = workflow_transition.code;

-- The two others go the same way, but for what Decree 802 gives against who owes money.
INSERT INTO workflow_transition (workflow_code, workflow_version, from_code, code, to_code, button, fired_by, comment_needed, comment_public, sort)
SELECT w.code, 1, t.from_code, t.code, t.to_code, t.button, t.fired_by, t.comment_needed, t.comment_public, t.sort
FROM workflow_transition t JOIN workflow w ON w.code IN ('complaint_service', 'complaint_appeal') AND w.version = 1
WHERE t.workflow_code = 'complaint_arrears' AND t.workflow_version = 1 AND t.code NOT IN ('supervise', 'interview', 'criticise')
ON DUPLICATE KEY UPDATE code = workflow_transition.code;

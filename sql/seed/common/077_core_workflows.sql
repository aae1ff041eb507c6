-- How core institutions are certified, what is done with objections, and the yearly check: version 1. Where the
-- next step must be by another hand than the one before, the transition is called recommend.

INSERT INTO workflow (code, version, name, first_code, active, created_at) VALUES
  ('core_application', 1, '核心服务机构申报', 'city', 1, NOW()),
  ('objection', 1, '公示异议', 'open', 1, NOW()),
  ('core_check', 1, '年度考核', 'proposed', 1, NOW())
ON DUPLICATE KEY UPDATE code = workflow.code;

INSERT INTO workflow_activity (workflow_code, workflow_version, code, name, public_words, turn, function_code, term_days, term_kind, sort) VALUES
  ('core_application', 1, 'city', '市州推荐', '已提交，等市州窗口推荐', 'window', 'core.review', 5, 'working', 1),
  ('core_application', 1, 'returned', '退回补正', '已退回，请按意见补正后再提交', 'applicant', NULL, 10, 'working', 2),
  ('core_application', 1, 'province', '省级初审', '市州已推荐，省级初审中', 'window', 'core.review', 10, 'working', 3),
  ('core_application', 1, 'review', '专家评审', '初审通过，专家评审中', 'window', 'core.review', 20, 'working', 4),
  ('core_application', 1, 'publicity', '拟认定公示', '拟认定，公示中', 'window', 'core.review', 5, 'working', 5),
  ('core_application', 1, 'certified', '已认定', '已认定为核心服务机构', 'nobody', NULL, 0, 'working', 6),
  ('core_application', 1, 'refused', '不予认定', '不予认定', 'nobody', NULL, 0, 'working', 7),
  ('core_application', 1, 'not_recommended', '不推荐', '市州窗口没有推荐', 'nobody', NULL, 0, 'working', 8),
  ('core_application', 1, 'withdrawn', '已撤回', '已撤回', 'nobody', NULL, 0, 'working', 9),
  ('objection', 1, 'open', '待核查', '已收到，核查中', 'window', 'core.review', 5, 'working', 1),
  ('objection', 1, 'upheld', '异议成立', '核查结果：异议成立', 'nobody', NULL, 0, 'working', 2),
  ('objection', 1, 'rejected', '异议不成立', '核查结果：异议不成立', 'nobody', NULL, 0, 'working', 3),
  ('objection', 1, 'withdrawn', '已撤回', '已撤回', 'nobody', NULL, 0, 'working', 4),
  ('core_check', 1, 'proposed', '待复核', '年度考核待复核', 'window', 'core.review', 10, 'working', 1),
  ('core_check', 1, 'confirmed', '已生效', '年度考核结果已生效', 'nobody', NULL, 0, 'working', 2),
  ('core_check', 1, 'rejected', '未通过复核', '年度考核结果未通过复核', 'nobody', NULL, 0, 'working', 3)
ON DUPLICATE KEY UPDATE code = workflow_activity.code;

INSERT INTO workflow_transition (workflow_code, workflow_version, from_code, code, to_code, button, fired_by, comment_needed, sort) VALUES
  ('core_application', 1, 'city', 'recommend', 'province', '推荐', 'window', 1, 1),
  ('core_application', 1, 'city', 'return', 'returned', '退回补正', 'window', 1, 2),
  ('core_application', 1, 'city', 'decline', 'not_recommended', '不推荐', 'window', 1, 3),
  ('core_application', 1, 'city', 'withdraw', 'withdrawn', '撤回', 'applicant', 0, 4),
  ('core_application', 1, 'returned', 'submit', 'city', '重新提交', 'applicant', 0, 1),
  ('core_application', 1, 'returned', 'withdraw', 'withdrawn', '撤回', 'applicant', 0, 2),
  ('core_application', 1, 'withdrawn', 'submit', 'city', '重新提交', 'applicant', 0, 1),
  ('core_application', 1, 'province', 'recommend', 'review', '初审通过，送专家评审', 'window', 0, 1),
  ('core_application', 1, 'province', 'return', 'returned', '退回补正', 'window', 1, 2),
  ('core_application', 1, 'province', 'refuse', 'refused', '不予认定', 'window', 1, 3),
  ('core_application', 1, 'review', 'recommend', 'publicity', '拟认定，开始公示', 'window', 0, 1),
  ('core_application', 1, 'review', 'refuse', 'refused', '不予认定', 'window', 1, 2),
  ('core_application', 1, 'publicity', 'certify', 'certified', '认定', 'window', 0, 1),
  ('core_application', 1, 'publicity', 'refuse', 'refused', '不予认定', 'window', 1, 2),
  ('objection', 1, 'open', 'uphold', 'upheld', '异议成立', 'window', 1, 1),
  ('objection', 1, 'open', 'reject', 'rejected', '异议不成立', 'window', 1, 2),
  ('objection', 1, 'open', 'withdraw', 'withdrawn', '撤回异议', 'applicant', 0, 3),
  ('core_check', 1, 'proposed', 'confirm', 'confirmed', '复核通过', 'window', 0, 1),
  ('core_check', 1, 'proposed', 'reject', 'rejected', '退回', 'window', 1, 2)
ON DUPLICATE KEY UPDATE code = workflow_transition.code;

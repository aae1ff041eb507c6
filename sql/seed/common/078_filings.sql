-- 调度数据: types, domains with the definitions that stand beside the cells, and how filings are examined.

INSERT INTO institution_type (code, name, sort) VALUES
  ('general', '综合服务机构', 1),
  ('policy', '政策与公共服务机构', 2),
  ('finance', '融资服务机构', 3),
  ('startup', '创业服务机构', 4),
  ('talent', '人才与培训服务机构', 5),
  ('innovation', '技术创新服务机构', 6),
  ('management', '管理咨询服务机构', 7),
  ('market', '市场开拓服务机构', 8),
  ('law', '法律与知识产权服务机构', 9),
  ('digital', '数字化服务机构', 10)
ON DUPLICATE KEY UPDATE code = institution_type.code;

INSERT INTO service_domain (code, name, definition, sort) VALUES
  ('policy', '政策服务', '政策宣讲、解读、申报辅导；转发文件、群发消息不算活动。', 1),
  ('finance', '融资服务', '银企对接、担保、股权融资辅导；只登记需求没有对接的不算服务企业。', 2),
  ('startup', '创业服务', '创业辅导、孵化、创业大赛；入驻企业按当月实际服务的计。', 3),
  ('talent', '引才育才服务', '招聘对接、培训、技能提升；参训人员按所在企业计，同一企业计一次。', 4),
  ('innovation', '技术创新服务', '研发、工业设计、成果转化和设备共享。', 5),
  ('digital', '数字化服务', '数字化诊断、上云、系统实施；线上系统的日常使用不算活动。', 6),
  ('management', '管理咨询服务', '诊断、精益、财税辅导；出具书面意见的计服务企业。', 7),
  ('market', '市场开拓服务', '展会、电商、外贸和产销对接。', 8),
  ('law', '法律服务', '合同审查、法律咨询、调解和维权。', 9),
  ('patent', '知识产权服务', '专利、商标、贯标和维权援助。', 10),
  ('testing', '检验检测服务', '检验、检测、计量校准和认证；按委托企业计，不按样品计。', 11),
  ('green', '绿色服务', '节能诊断、清洁生产、环保和安全咨询。', 12),
  ('other', '其他服务', '以上各项之外的服务，请在工作总结里说明。', 13)
ON DUPLICATE KEY UPDATE code = service_domain.code;

INSERT INTO service_domain_category (category_code, domain_code) VALUES
  ('01', 'policy'), ('02', 'finance'), ('03', 'startup'), ('04', 'talent'), ('05', 'innovation'),
  ('0502', 'testing'), ('0503', 'testing'), ('0504', 'testing'), ('0506', 'patent'),
  ('06', 'management'), ('07', 'market'), ('08', 'law'), ('09', 'digital'), ('10', 'green')
ON DUPLICATE KEY UPDATE category_code = service_domain_category.category_code;

INSERT INTO setting (name, value, note) VALUES
  ('filing_due_day', '10', 'day of the next month until which a filing is in time; the next working day when it is none')
ON DUPLICATE KEY UPDATE name = setting.name;

INSERT INTO workflow (code, version, name, first_code, active, created_at) VALUES
  ('filing', 1, '调度数据', 'reviewing', 1, NOW())
ON DUPLICATE KEY UPDATE code = workflow.code;

INSERT INTO workflow_activity (workflow_code, workflow_version, code, name, public_words, turn, function_code, term_days, term_kind, sort) VALUES
  ('filing', 1, 'reviewing', '待审核', '已报送，窗口审核中', 'window', 'filing.review', 5, 'working', 1),
  ('filing', 1, 'returned', '退回更正', '已退回，请按意见更正后再提交', 'applicant', 'filing.review', 5, 'working', 2),
  ('filing', 1, 'accepted', '已审核', '审核通过，数据已锁定', 'nobody', 'filing.review', 0, 'working', 3)
ON DUPLICATE KEY UPDATE code = workflow_activity.code;

INSERT INTO workflow_transition (workflow_code, workflow_version, from_code, code, to_code, button, fired_by, comment_needed, sort) VALUES
  ('filing', 1, 'reviewing', 'approve', 'accepted', '审核通过', 'window', 0, 1),
  ('filing', 1, 'reviewing', 'return', 'returned', '退回更正', 'window', 1, 2),
  ('filing', 1, 'reviewing', 'submit', 'reviewing', '修改后重新提交', 'applicant', 0, 3),
  ('filing', 1, 'returned', 'submit', 'reviewing', '更正后重新提交', 'applicant', 0, 1),
  ('filing', 1, 'accepted', 'return', 'returned', '解锁并退回更正', 'window', 1, 1)
ON DUPLICATE KEY UPDATE code = workflow_transition.code;

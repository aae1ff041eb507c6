-- 优秀评选: the three kinds of the manual with their fields, how an entry is decided, and objections against it:
-- version 1. Where the next step must be by another hand than the one before, the transition is called recommend.

INSERT INTO award_sheet (code, subject, entrant, name, list_title, enter_words, edit_title, proof_hint, who, sort) VALUES
  ('institutions', 'provider', 'provider', '优秀服务机构', '优秀服务机构申报评选', '优秀服务机构填报', '编辑优秀服务机构申报信息', '服务活动照片、荣誉资质证明等。可以一次选多个，照片请放进文档或压缩包。', '资质已通过的服务机构', 1),
  ('products', 'service', 'provider', '优秀服务产品', '优秀服务产品申报评选', '优秀服务产品填报', '编辑优秀服务产品申报信息', '产品服务照片、所获荣誉等。可以一次选多个，照片请放进文档或压缩包。', '有上架服务的服务机构', 2),
  ('experts', 'expert', 'expert', '优秀服务专家', '优秀服务专家申报评选', '优秀服务专家填报', '编辑优秀服务专家申报信息', '参与的服务活动照片、所获荣誉资质等。可以一次选多个，照片请放进文档或压缩包。', '资质已通过的专家', 3)
ON DUPLICATE KEY UPDATE name = VALUES(name), list_title = VALUES(list_title), enter_words = VALUES(enter_words), edit_title = VALUES(edit_title), proof_hint = VALUES(proof_hint), who = VALUES(who);

INSERT INTO award_field (sheet_code, seq, code, label, kind, unit, required, least, most, not_above, placeholder, hint, listed) VALUES
  ('institutions', 1, 'capital', '注册资本', 'decimal', '万元', 1, 0, 100000000000, '', '请输入注册资本(万元)', '', 0),
  ('institutions', 2, 'assets', '总资产', 'decimal', '万元', 1, 0, 100000000000, '', '请输入总资产(万元)', '', 0),
  ('institutions', 3, 'revenue', '服务收入', 'decimal', '万元', 1, 0, 100000000000, '', '请输入服务收入(万元)', '最近一个完整年度的服务收入。', 0),
  ('institutions', 4, 'staff', '服务人员', 'integer', '人', 1, 1, 1000000, '', '请输入服务人员(人)', '', 1),
  ('institutions', 5, 'bachelors', '本科及以上人员', 'integer', '人', 1, 0, 1000000, 'staff', '请输入本科及以上人员(人)', '不能多于服务人员。', 0),
  ('institutions', 6, 'enterprises', '服务企业数', 'integer', '家次', 1, 0, 10000000, '', '请输入服务企业数(家次)', '最近一个完整年度；同一家每服务一次计一家次。', 1),
  ('institutions', 7, 'activities', '服务活动数', 'integer', '场次', 1, 0, 1000000, '', '请输入服务活动数(场次)', '最近一个完整年度举办或承办的服务活动。', 0),
  ('institutions', 8, 'honours', '荣誉资质', 'text', '', 1, 300, 500, '', '请输入荣誉资质，在300-500字以内。', '', 0),
  ('institutions', 9, 'intro', '机构简介', 'text', '', 1, 0, 800, '', '请输入机构简介，在800字以内。', '', 0),
  ('products', 1, 'enterprises', '服务企业数', 'integer', '家次', 1, 0, 10000000, '', '请输入服务企业数(家次)', '这个产品累计服务的企业；同一家每服务一次计一家次。', 1),
  ('products', 2, 'revenue', '产品服务收入', 'decimal', '万元', 1, 0, 100000000000, '', '请输入产品服务收入(万元)', '最近一个完整年度；公益产品填 0。', 0),
  ('products', 3, 'satisfaction', '用户满意度', 'decimal', '%', 0, 0, 10000, '', '请输入用户满意度的百分比', '没有做过调查可以不填。', 0),
  ('products', 4, 'intro', '产品介绍', 'text', '', 1, 0, 500, '', '请输入产品介绍，在500字以内。', '', 0),
  ('products', 5, 'points', '产品说明', 'items', '', 1, 0, 2000, '', '请输入服务产品示范性或创新性说明，请逐条列明。', '一行一条，最多 20 条；序号会自动编上。', 0),
  ('experts', 1, 'name', '姓名', 'line', '', 1, 0, 30, '', '请输入姓名', '', 1),
  ('experts', 2, 'age', '年龄', 'integer', '岁', 1, 18, 100, '', '请输入年龄', '', 1),
  ('experts', 3, 'employer', '工作单位', 'line', '', 1, 0, 100, '', '请输入工作单位', '', 1),
  ('experts', 4, 'intro', '个人简介', 'text', '', 1, 0, 500, '', '请输入个人简介，在500字以内。', '', 0),
  ('experts', 5, 'results', '研究成果/荣誉/奖励', 'text', '', 1, 0, 2000, '', '请输入研究成果/荣誉/奖励。', '', 0)
ON DUPLICATE KEY UPDATE label = VALUES(label), hint = VALUES(hint), placeholder = VALUES(placeholder);

INSERT INTO workflow (code, version, name, first_code, active, created_at) VALUES
  ('award_entry', 1, '优秀评选', 'city', 1, NOW()),
  ('award_objection', 1, '评选异议', 'open', 1, NOW())
ON DUPLICATE KEY UPDATE code = workflow.code;

INSERT INTO workflow_activity (workflow_code, workflow_version, code, name, public_words, turn, function_code, term_days, term_kind, sort) VALUES
  ('award_entry', 1, 'city', '市州推荐', '已提交，等市州窗口推荐', 'window', 'award.review', 5, 'working', 1),
  ('award_entry', 1, 'returned', '退回补正', '已退回，请按意见补正后再提交', 'applicant', NULL, 10, 'working', 2),
  ('award_entry', 1, 'review', '专家评审', '市州已推荐，专家评审中', 'window', 'award.review', 20, 'working', 3),
  ('award_entry', 1, 'publicity', '拟入选公示', '拟入选，公示中', 'window', 'award.review', 5, 'working', 4),
  ('award_entry', 1, 'awarded', '已公布', '已入选并公布', 'nobody', NULL, 0, 'working', 5),
  ('award_entry', 1, 'refused', '未入选', '未入选', 'nobody', NULL, 0, 'working', 6),
  ('award_entry', 1, 'not_recommended', '不推荐', '市州窗口没有推荐', 'nobody', NULL, 0, 'working', 7),
  ('award_entry', 1, 'withdrawn', '已撤回', '已撤回', 'nobody', NULL, 0, 'working', 8),
  ('award_objection', 1, 'open', '待核查', '已收到，核查中', 'window', 'award.review', 5, 'working', 1),
  ('award_objection', 1, 'upheld', '异议成立', '核查结果：异议成立', 'nobody', NULL, 0, 'working', 2),
  ('award_objection', 1, 'rejected', '异议不成立', '核查结果：异议不成立', 'nobody', NULL, 0, 'working', 3),
  ('award_objection', 1, 'withdrawn', '已撤回', '已撤回', 'nobody', NULL, 0, 'working', 4)
ON DUPLICATE KEY UPDATE code = workflow_activity.code;

INSERT INTO workflow_transition (workflow_code, workflow_version, from_code, code, to_code, button, fired_by, comment_needed, sort) VALUES
  ('award_entry', 1, 'city', 'recommend', 'review', '推荐', 'window', 1, 1),
  ('award_entry', 1, 'city', 'return', 'returned', '退回补正', 'window', 1, 2),
  ('award_entry', 1, 'city', 'decline', 'not_recommended', '不推荐', 'window', 1, 3),
  ('award_entry', 1, 'city', 'withdraw', 'withdrawn', '撤回', 'applicant', 0, 4),
  ('award_entry', 1, 'returned', 'submit', 'city', '重新提交', 'applicant', 0, 1),
  ('award_entry', 1, 'returned', 'withdraw', 'withdrawn', '撤回', 'applicant', 0, 2),
  ('award_entry', 1, 'withdrawn', 'submit', 'city', '重新提交', 'applicant', 0, 1),
  ('award_entry', 1, 'review', 'recommend', 'publicity', '拟入选，开始公示', 'window', 0, 1),
  ('award_entry', 1, 'review', 'refuse', 'refused', '不入选', 'window', 1, 2),
  ('award_entry', 1, 'publicity', 'award', 'awarded', '公布', 'window', 0, 1),
  ('award_entry', 1, 'publicity', 'refuse', 'refused', '不入选', 'window', 1, 2),
  ('award_objection', 1, 'open', 'uphold', 'upheld', '异议成立', 'window', 1, 1),
  ('award_objection', 1, 'open', 'reject', 'rejected', '异议不成立', 'window', 1, 2),
  ('award_objection', 1, 'open', 'withdraw', 'withdrawn', '撤回异议', 'applicant', 0, 3)
ON DUPLICATE KEY UPDATE code = workflow_transition.code;

-- A window may refuse a need for good: the state that the workflow calls refused.

ALTER TABLE need MODIFY COLUMN state
  ENUM('draft','reviewing','returned','published','negotiating','matched','closed','withdrawn','refused')
  NOT NULL DEFAULT 'draft'
  COMMENT '草稿, 待审核, 已退回, 征集中, 洽谈中, 已对接, 已结束, 已撤回, 不予发布';

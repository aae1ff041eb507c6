-- What an enterprise does with its own record: who sees its contacts, its sub-accounts, its certification.

ALTER TABLE enterprise
  MODIFY phone_public TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'who sees phone in full: 0 its window, 1 everybody, 2 members who are signed in',
  ADD COLUMN email_public TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'who sees email: 0 its window, 1 everybody, 2 members' AFTER phone_public,
  ADD COLUMN contact_public TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'who sees the phone and mail of the contact: 0 its window, 2 members' AFTER email_public;

ALTER TABLE membership
  ADD COLUMN gender       ENUM('m','f')   NULL COMMENT '性别 of who works for it, when given' AFTER role,
  ADD COLUMN office_phone VARCHAR(30) NOT NULL DEFAULT '' COMMENT '办公电话' AFTER gender,
  ADD COLUMN added_by     BIGINT UNSIGNED NULL COMMENT '分配人: main account that made the sub-account' AFTER office_phone,
  ADD KEY by_adder (added_by),
  ADD CONSTRAINT membership_adder FOREIGN KEY (added_by) REFERENCES account (id);

CREATE TABLE certification (
  enterprise_id BIGINT UNSIGNED NOT NULL COMMENT 'enterprise',
  name          VARCHAR(50)     NOT NULL COMMENT '企业全称 as it is to be certified',
  uscc          CHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT '统一社会信用代码 as it is to be certified',
  nature        TINYINT UNSIGNED NOT NULL COMMENT '单位性质 as it is to be certified',
  legal_person  VARCHAR(30)     NOT NULL COMMENT '法定代表人 as it is to be certified',
  state         ENUM('reviewing','returned','approved','refused') NOT NULL COMMENT '审核中, 已退回, 已认证, 未通过',
  submitted_at  DATETIME        NOT NULL COMMENT 'when it was handed in last',
  decided_at    DATETIME            NULL COMMENT 'last decision of the window',
  opinion       VARCHAR(500)    NOT NULL DEFAULT '' COMMENT 'reason of that decision, shown to the enterprise',
  certified_at  DATETIME            NULL COMMENT 'when it was approved last',
  PRIMARY KEY (enterprise_id),
  KEY by_state (state, enterprise_id),
  CONSTRAINT certification_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='企业认证: what stands on the licence, as the window is to look at it; copied to the enterprise on approval';

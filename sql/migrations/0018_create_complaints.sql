-- 企业投诉: complaints in three classes, each a case of its own workflow; and which browser has shown that it may
-- read one. A clock may count from the day an earlier state began (办理期限 counts from the transfer, whatever
-- happened since).

ALTER TABLE workflow_activity
  ADD COLUMN term_from VARCHAR(30) NULL COMMENT 'state whose first beginning the limit counts from; NULL: this one';

CREATE TABLE complaint (
  id                 BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  number             VARCHAR(20)     NOT NULL COMMENT 'case number as told to people, T2026112114196; its query code is derived from it',
  class              ENUM('arrears','service','appeal') NOT NULL COMMENT 'late payment; a provider or an order; a window, its staff or a policy',
  org_name           VARCHAR(100)    NOT NULL COMMENT 'complainant: name of the organisation; secret',
  contact            VARCHAR(30)     NOT NULL COMMENT 'complainant: person; secret',
  phone              VARCHAR(20)     NOT NULL COMMENT 'complainant: mobile, by which results are asked for; secret',
  uscc               VARCHAR(18)     COLLATE utf8mb4_nopad_bin NOT NULL DEFAULT '' COMMENT 'complainant: 统一社会信用代码; secret',
  size_level         ENUM('','medium','small','micro','individual') NOT NULL DEFAULT '' COMMENT 'complainant: size when the contract was signed',
  respondent         VARCHAR(100)    NOT NULL COMMENT 'whom it is about: name',
  respondent_kind    ENUM('','government','institution','large','other') NOT NULL DEFAULT '' COMMENT 'whom it is about: what it is',
  respondent_city    VARCHAR(6)      NOT NULL COMMENT 'whom it is about: city; its window is in charge',
  respondent_address VARCHAR(200)    NOT NULL COMMENT 'whom it is about: address',
  respondent_contact VARCHAR(30)     NOT NULL COMMENT 'whom it is about: person',
  respondent_phone   VARCHAR(30)     NOT NULL COMMENT 'whom it is about: phone',
  matter             VARCHAR(3000)   NOT NULL COMMENT '投诉事项, plain text',
  demand             VARCHAR(1000)   NOT NULL DEFAULT '' COMMENT '诉求, plain text',
  subject            ENUM('','goods','works','service') NOT NULL DEFAULT '' COMMENT 'what was delivered',
  contract_number    VARCHAR(60)     NOT NULL DEFAULT '' COMMENT 'number of the contract, or of the order on this platform',
  signed_on          DATE                NULL COMMENT 'contract: day of signing',
  contract_fen       BIGINT              NULL COMMENT 'contract: sum in 分',
  delivered_on       DATE                NULL COMMENT 'day of delivery or acceptance',
  agreed_on          DATE                NULL COMMENT 'agreed day of payment',
  paid_fen           BIGINT              NULL COMMENT 'paid so far, 分',
  owed_fen           BIGINT              NULL COMMENT 'owed, 分',
  cause              VARCHAR(500)    NOT NULL DEFAULT '' COMMENT '欠款原因 as the complainant sees it',
  dispute            ENUM('none','suit','arbitration') NOT NULL DEFAULT 'none' COMMENT 'before a court or in arbitration',
  state              VARCHAR(30)     NOT NULL DEFAULT 'reviewing' COMMENT 'state of its case',
  window_id          BIGINT UNSIGNED NOT NULL COMMENT 'window of the respondent''s city',
  created_at         DATETIME        NOT NULL COMMENT 'when it was received',
  updated_at         DATETIME        NOT NULL COMMENT 'last change of state',
  PRIMARY KEY (id),
  UNIQUE KEY by_number (number),
  KEY by_phone (phone, id),
  KEY by_window (window_id, id),
  KEY by_city (respondent_city),
  CONSTRAINT complaint_city FOREIGN KEY (respondent_city) REFERENCES region (code),
  CONSTRAINT complaint_window FOREIGN KEY (window_id) REFERENCES platform_window (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='企业投诉: what was said; how it goes stands in its case';

CREATE TABLE complaint_access (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the row',
  owner_hash   BINARY(32)      NOT NULL COMMENT 'the browser, as a hash of the secret in its cookie',
  phone        VARCHAR(20)         NULL COMMENT 'the phone that was typed; NULL when it was a case number',
  complaint_id BIGINT UNSIGNED     NULL COMMENT 'the complaint whose number and query code were typed',
  proven       TINYINT(1)      NOT NULL DEFAULT 0 COMMENT '1 when the one-time code or the query code was right',
  expires_at   DATETIME        NOT NULL COMMENT 'until when',
  PRIMARY KEY (id),
  KEY by_owner (owner_hash, expires_at),
  KEY by_end (expires_at),
  KEY by_complaint (complaint_id),
  CONSTRAINT access_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='which browser may read which complaints, for half an hour';

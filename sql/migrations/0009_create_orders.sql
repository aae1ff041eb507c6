-- What passes between an enterprise and a provider: orders with contract, stages and payment, consultations,
-- quotes on needs; and what a visitor keeps for later. Orders and consultations are cases with two sides.

ALTER TABLE case_file
  ADD COLUMN counterpart_kind ENUM('enterprise','provider','expert') NULL COMMENT 'kind of the other side, when there is one' AFTER applicant_org,
  ADD COLUMN counterpart_org BIGINT UNSIGNED NULL COMMENT 'number of the organisation of the other side' AFTER counterpart_kind,
  ADD KEY by_counterpart (counterpart_kind, counterpart_org, turn, due_on, id),
  ADD KEY by_applicant_turn (applicant_kind, applicant_org, turn, due_on, id);

ALTER TABLE service_order
  ADD COLUMN window_id BIGINT UNSIGNED NULL COMMENT 'window of the provider, which mediates' AFTER enterprise_id,
  ADD COLUMN need_id BIGINT UNSIGNED NULL COMMENT 'need that led to it' AFTER window_id,
  ADD COLUMN service_name VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'name of the service when it was ordered' AFTER need_id,
  ADD COLUMN note VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'what the enterprise asks for, plain text' AFTER service_name,
  ADD COLUMN wish_on DATE NULL COMMENT 'day it should begin' AFTER note,
  ADD COLUMN contact VARCHAR(30) NOT NULL DEFAULT '' COMMENT '联系人 of the enterprise' AFTER wish_on,
  ADD COLUMN phone VARCHAR(20) NOT NULL DEFAULT '' COMMENT '联系电话 of the enterprise; shown to the provider' AFTER contact,
  ADD COLUMN placed_by BIGINT UNSIGNED NULL COMMENT 'account that ordered' AFTER phone,
  ADD COLUMN effective_at DATETIME NULL COMMENT 'when the signed contract was submitted' AFTER on_time,
  ADD COLUMN updated_at DATETIME NULL COMMENT 'last change' AFTER created_at,
  ADD KEY by_enterprise_time (enterprise_id, id),
  ADD KEY by_provider_time (provider_id, id),
  ADD KEY by_window (window_id, state, id),
  ADD KEY by_need (need_id),
  ADD KEY by_placer (placed_by),
  ADD CONSTRAINT order_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  ADD CONSTRAINT order_need FOREIGN KEY (need_id) REFERENCES need (id),
  ADD CONSTRAINT order_placer FOREIGN KEY (placed_by) REFERENCES account (id);

CREATE TABLE contract (
  order_id      BIGINT UNSIGNED NOT NULL COMMENT 'order; one contract each',
  number        VARCHAR(20)     NOT NULL COMMENT '合同编号: H, date and five random digits',
  project       VARCHAR(60)     NOT NULL DEFAULT '' COMMENT '项目名称',
  place         VARCHAR(60)     NOT NULL DEFAULT '' COMMENT '签订地点',
  valid_from    DATE                NULL COMMENT '有效期限, first day',
  valid_to      DATE                NULL COMMENT '有效期限, last day',
  buyer_name    VARCHAR(100)    NOT NULL DEFAULT '' COMMENT '甲方名称',
  buyer_uscc    VARCHAR(18)     NOT NULL DEFAULT '' COMMENT '甲方统一社会信用代码',
  buyer_address VARCHAR(200)    NOT NULL DEFAULT '' COMMENT '甲方住所',
  buyer_legal   VARCHAR(30)     NOT NULL DEFAULT '' COMMENT '甲方法定代表人',
  buyer_contact VARCHAR(30)     NOT NULL DEFAULT '' COMMENT '甲方项目联系人',
  buyer_phone   VARCHAR(20)     NOT NULL DEFAULT '' COMMENT '甲方联系电话',
  seller_name    VARCHAR(100)   NOT NULL DEFAULT '' COMMENT '乙方名称',
  seller_uscc    VARCHAR(18)    NOT NULL DEFAULT '' COMMENT '乙方统一社会信用代码',
  seller_address VARCHAR(200)   NOT NULL DEFAULT '' COMMENT '乙方住所',
  seller_legal   VARCHAR(30)    NOT NULL DEFAULT '' COMMENT '乙方法定代表人',
  seller_contact VARCHAR(30)    NOT NULL DEFAULT '' COMMENT '乙方项目联系人',
  seller_phone   VARCHAR(20)    NOT NULL DEFAULT '' COMMENT '乙方联系电话',
  goal          VARCHAR(1000)   NOT NULL DEFAULT '' COMMENT '服务目标',
  content       VARCHAR(3000)   NOT NULL DEFAULT '' COMMENT '服务内容和要求',
  method        VARCHAR(1000)   NOT NULL DEFAULT '' COMMENT '服务方式和地点',
  cooperation   VARCHAR(2000)   NOT NULL DEFAULT '' COMMENT '甲方协作事项: papers, conditions, dates; written by the enterprise',
  demand        VARCHAR(2000)   NOT NULL DEFAULT '' COMMENT '甲方补充要求; written by the enterprise',
  total_fen     BIGINT          NOT NULL DEFAULT 0 COMMENT '报酬总额 in 分; 0 free; the stages add up to it',
  payment       ENUM('once','stages') NOT NULL DEFAULT 'once' COMMENT '一次总付, 分期支付',
  payee         VARCHAR(100)    NOT NULL DEFAULT '' COMMENT '收款户名',
  bank          VARCHAR(100)    NOT NULL DEFAULT '' COMMENT '开户银行',
  bank_account  VARCHAR(40)     NOT NULL DEFAULT '' COMMENT '账号',
  invoice       TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT '0 none, 1 普票, 2 专票',
  secrecy       VARCHAR(1000)   NOT NULL DEFAULT '' COMMENT '保密',
  acceptance    VARCHAR(1000)   NOT NULL DEFAULT '' COMMENT '验收 standard and way',
  ownership     ENUM('buyer','seller','both') NOT NULL DEFAULT 'buyer' COMMENT '成果归属: 甲方, 乙方, 双方',
  breach        VARCHAR(1000)   NOT NULL DEFAULT '' COMMENT '违约责任',
  dispute       ENUM('court','arbitration') NOT NULL DEFAULT 'court' COMMENT '争议: 诉讼, 仲裁',
  dispute_at    VARCHAR(60)     NOT NULL DEFAULT '' COMMENT 'court or commission',
  other         VARCHAR(2000)   NOT NULL DEFAULT '' COMMENT '其他约定',
  seller_done_at DATETIME           NULL COMMENT 'when the provider last completed its part',
  buyer_done_at  DATETIME           NULL COMMENT 'when the enterprise last completed its part',
  confirmed_at   DATETIME           NULL COMMENT 'when the enterprise confirmed the standard contract',
  submitted_at   DATETIME           NULL COMMENT '提交合同',
  version       SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'number of the last version that was kept',
  updated_at    DATETIME        NOT NULL COMMENT 'last change',
  PRIMARY KEY (order_id),
  UNIQUE KEY by_number (number),
  CONSTRAINT contract_order FOREIGN KEY (order_id) REFERENCES service_order (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='合同 of an order: what both parties filled in (domain facts 9)';

CREATE TABLE order_stage (
  order_id     BIGINT UNSIGNED  NOT NULL COMMENT 'order',
  seq          TINYINT UNSIGNED NOT NULL COMMENT 'order of the stage, from 1',
  name         VARCHAR(40)      NOT NULL COMMENT '阶段',
  deliverable  VARCHAR(200)     NOT NULL COMMENT '交付物',
  due_on       DATE                 NULL COMMENT '完成日期',
  amount_fen   BIGINT           NOT NULL DEFAULT 0 COMMENT '金额 in 分; all stages make the total',
  state        ENUM('open','delivered','accepted') NOT NULL DEFAULT 'open' COMMENT '未交付, 已交付待验收, 已验收',
  delivered_at DATETIME             NULL COMMENT 'last delivery',
  delivery     VARCHAR(500)     NOT NULL DEFAULT '' COMMENT 'what the provider says of it',
  accepted_at  DATETIME             NULL COMMENT 'acceptance',
  opinion      VARCHAR(500)     NOT NULL DEFAULT '' COMMENT 'what the enterprise says of it; the reason when it was sent back',
  PRIMARY KEY (order_id, seq),
  CONSTRAINT order_stage_order FOREIGN KEY (order_id) REFERENCES service_order (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='stages of an order: agreed in the contract, delivered and accepted one by one';

CREATE TABLE contract_version (
  order_id  BIGINT UNSIGNED   NOT NULL COMMENT 'order',
  version   SMALLINT UNSIGNED NOT NULL COMMENT 'number, from 1',
  reason    ENUM('sent','confirmed','submitted') NOT NULL COMMENT 'step that kept it',
  body      MEDIUMTEXT        NOT NULL COMMENT 'canonical text of the whole contract',
  sha256    BINARY(32)        NOT NULL COMMENT 'SHA-256 of prev_hash and body',
  prev_hash BINARY(32)        NOT NULL COMMENT 'hash of the version before; zeros for the first',
  scan_hash BINARY(32)            NULL COMMENT 'SHA-256 over the signed scans, when submitted',
  made_by   BIGINT UNSIGNED       NULL COMMENT 'account whose step kept it',
  made_at   DATETIME          NOT NULL COMMENT 'when',
  PRIMARY KEY (order_id, version),
  KEY by_maker (made_by),
  CONSTRAINT version_contract FOREIGN KEY (order_id) REFERENCES contract (order_id),
  CONSTRAINT version_maker FOREIGN KEY (made_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='every version of a contract that one side showed the other; insert-only';

CREATE TABLE payment (
  order_id        BIGINT UNSIGNED NOT NULL COMMENT 'order; paid once',
  method          ENUM('offline') NOT NULL COMMENT '支付方式: 线下',
  amount_fen      BIGINT          NOT NULL COMMENT 'amount in 分',
  state           ENUM('declared','confirmed','acknowledged') NOT NULL COMMENT '已付现待确认, 已确认付款, 机构已确认收款',
  paid_on         DATE            NOT NULL COMMENT 'day of the payment, as the enterprise says',
  note            VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'slip number and the like',
  declared_by     BIGINT UNSIGNED NOT NULL COMMENT 'account that pressed 已付现',
  declared_at     DATETIME        NOT NULL COMMENT '已付现',
  confirmed_at    DATETIME            NULL COMMENT '确认付款, the second confirmation',
  acknowledged_by BIGINT UNSIGNED     NULL COMMENT 'account of the provider',
  acknowledged_at DATETIME            NULL COMMENT '确认收款',
  PRIMARY KEY (order_id),
  KEY by_declarer (declared_by),
  KEY by_acknowledger (acknowledged_by),
  CONSTRAINT payment_order FOREIGN KEY (order_id) REFERENCES service_order (id),
  CONSTRAINT payment_declarer FOREIGN KEY (declared_by) REFERENCES account (id),
  CONSTRAINT payment_acknowledger FOREIGN KEY (acknowledged_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='付款 of orders (manual 001 4.3)';

CREATE TABLE consultation (
  id            BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  number        VARCHAR(20)     NOT NULL COMMENT 'Z, date and five random digits',
  enterprise_id BIGINT UNSIGNED NOT NULL COMMENT 'who asks',
  provider_id   BIGINT UNSIGNED     NULL COMMENT 'who is asked: a provider',
  expert_id     BIGINT UNSIGNED     NULL COMMENT 'or an expert',
  service_id    BIGINT UNSIGNED     NULL COMMENT 'service it is about',
  title         VARCHAR(60)     NOT NULL COMMENT 'what it is about, for lists',
  window_id     BIGINT UNSIGNED NOT NULL COMMENT 'window of who is asked',
  contact       VARCHAR(30)     NOT NULL DEFAULT '' COMMENT '联系人',
  phone         VARCHAR(20)     NOT NULL DEFAULT '' COMMENT 'phone; shown to who is asked',
  state         ENUM('waiting','answered','rated','closed') NOT NULL DEFAULT 'waiting' COMMENT '待回复, 已回复, 已评价, 已关闭',
  score         TINYINT UNSIGNED    NULL COMMENT '1..5',
  comment       VARCHAR(300)    NOT NULL DEFAULT '' COMMENT '评论, plain text',
  asked_by      BIGINT UNSIGNED     NULL COMMENT 'account that asked',
  created_at    DATETIME        NOT NULL COMMENT '提交',
  answered_at   DATETIME            NULL COMMENT 'first answer',
  rated_at      DATETIME            NULL COMMENT '评价',
  PRIMARY KEY (id),
  UNIQUE KEY by_number (number),
  KEY by_enterprise (enterprise_id, id),
  KEY by_enterprise_state (enterprise_id, state, id),
  KEY by_provider (provider_id, state, id),
  KEY by_provider_time (provider_id, created_at),
  KEY by_expert (expert_id, state, id),
  KEY by_service (service_id, id),
  KEY by_window (window_id, state, id),
  KEY by_asker (asked_by),
  CONSTRAINT consultation_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id),
  CONSTRAINT consultation_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT consultation_expert FOREIGN KEY (expert_id) REFERENCES expert (id),
  CONSTRAINT consultation_service FOREIGN KEY (service_id) REFERENCES service (id),
  CONSTRAINT consultation_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  CONSTRAINT consultation_asker FOREIGN KEY (asked_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='咨询 (manual 001 5)';

CREATE TABLE consultation_entry (
  id              BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the entry',
  consultation_id BIGINT UNSIGNED NOT NULL COMMENT 'consultation',
  side            ENUM('asker','answerer') NOT NULL COMMENT 'who wrote it',
  body            VARCHAR(2000)   NOT NULL COMMENT 'plain text',
  account_id      BIGINT UNSIGNED     NULL COMMENT 'account that wrote it',
  person_name     VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'name at that time',
  created_at      DATETIME        NOT NULL COMMENT 'when',
  PRIMARY KEY (id),
  KEY by_consultation (consultation_id, id),
  KEY by_account (account_id),
  CONSTRAINT entry_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT entry_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='questions and answers of a consultation, insert-only';

CREATE TABLE need_quote (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the quote',
  need_id     BIGINT UNSIGNED NOT NULL COMMENT 'need',
  provider_id BIGINT UNSIGNED NOT NULL COMMENT 'who offers; once a need',
  service_id  BIGINT UNSIGNED NOT NULL COMMENT 'service on the shelf it would use',
  price_fen   BIGINT              NULL COMMENT '报价 in 分, inside the need''s range; NULL for 面议',
  days        SMALLINT UNSIGNED NOT NULL COMMENT 'duration in working days',
  words       VARCHAR(2000)   NOT NULL COMMENT 'how it would be done, plain text',
  contact     VARCHAR(30)     NOT NULL COMMENT '联系人',
  phone       VARCHAR(20)     NOT NULL COMMENT 'phone; shown to the enterprise',
  state       ENUM('open','taken','declined','withdrawn') NOT NULL DEFAULT 'open' COMMENT '待选择, 已选用, 未选用, 已撤回',
  reason      VARCHAR(500)    NOT NULL DEFAULT '' COMMENT 'why it was declined',
  order_id    BIGINT UNSIGNED     NULL COMMENT 'order made of it',
  created_at  DATETIME        NOT NULL COMMENT 'when it was given',
  updated_at  DATETIME        NOT NULL COMMENT 'last change',
  PRIMARY KEY (id),
  UNIQUE KEY by_need (need_id, provider_id),
  KEY by_provider (provider_id, state, id),
  KEY by_service (service_id),
  KEY by_order (order_id),
  CONSTRAINT quote_need FOREIGN KEY (need_id) REFERENCES need (id),
  CONSTRAINT quote_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT quote_service FOREIGN KEY (service_id) REFERENCES service (id),
  CONSTRAINT quote_order FOREIGN KEY (order_id) REFERENCES service_order (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='响应 of providers to needs';

CREATE TABLE favourite (
  account_id   BIGINT UNSIGNED NOT NULL COMMENT 'who keeps it',
  subject_type ENUM('service','provider','expert','need','article') NOT NULL COMMENT 'kind of the thing',
  subject_id   BIGINT UNSIGNED NOT NULL COMMENT 'number of the thing',
  created_at   DATETIME        NOT NULL COMMENT 'since when',
  PRIMARY KEY (account_id, subject_type, subject_id),
  KEY by_time (account_id, created_at),
  CONSTRAINT favourite_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='收藏';

CREATE TABLE saved_search (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the search',
  account_id BIGINT UNSIGNED NOT NULL COMMENT 'who keeps it',
  name       VARCHAR(40)     NOT NULL COMMENT 'name given',
  category   VARCHAR(4)      NOT NULL DEFAULT '' COMMENT 'category of level 1 or 2; empty for all',
  region     VARCHAR(6)      NOT NULL DEFAULT '' COMMENT 'city or county; empty for all',
  words      VARCHAR(100)    NOT NULL DEFAULT '' COMMENT 'search words; empty for all',
  alert      TINYINT(1)      NOT NULL DEFAULT 1 COMMENT '1: new needs are told by message',
  seen_id    BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'highest need the account was told of',
  created_at DATETIME        NOT NULL COMMENT 'since when',
  PRIMARY KEY (id),
  KEY by_account (account_id, id),
  KEY by_alert (alert, id),
  CONSTRAINT search_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='searches over needs that a provider keeps, with alerts';

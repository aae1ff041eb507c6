-- Rounds (批次) that the province opens, extends and closes; applications for 核心服务机构 with their figures;
-- experts who score them; objections during 公示; the yearly check of who was certified.

ALTER TABLE application_round
  MODIFY COLUMN kind ENUM('core','award','loan','project','other','filing') NOT NULL
    COMMENT '核心服务机构申报, 优秀评选, 信用贷款, 项目, 其他, 调度填报',
  ADD COLUMN first_year      SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'first year whose figures are asked for; 0: none are' AFTER year,
  ADD COLUMN last_year       SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'last one, at most two later' AFTER first_year,
  ADD COLUMN conditions      VARCHAR(3000)     NOT NULL DEFAULT '' COMMENT 'who may apply, in full, plain text' AFTER who,
  ADD COLUMN first_closes_on DATE                  NULL COMMENT 'last day before it was extended; NULL when it never was' AFTER closes_on,
  ADD COLUMN extend_reason   VARCHAR(200)      NOT NULL DEFAULT '' COMMENT 'why it was extended' AFTER first_closes_on,
  ADD COLUMN hand            ENUM('none','open','closed') NOT NULL DEFAULT 'none' COMMENT 'opened or closed by hand, whatever the dates say' AFTER state,
  ADD COLUMN hand_reason     VARCHAR(200)      NOT NULL DEFAULT '' COMMENT 'why' AFTER hand,
  ADD COLUMN scores_needed   TINYINT UNSIGNED  NOT NULL DEFAULT 1 COMMENT 'experts who must have scored before 公示' AFTER hand_reason,
  ADD COLUMN valid_years     TINYINT UNSIGNED  NOT NULL DEFAULT 3 COMMENT 'for how long it certifies' AFTER scores_needed,
  ADD COLUMN created_by      BIGINT UNSIGNED       NULL COMMENT 'account of the operator who made it',
  ADD COLUMN updated_at      DATETIME              NULL COMMENT 'last change',
  ADD KEY by_kind_closing (kind, closes_on, id),
  ADD KEY by_maker (created_by),
  ADD CONSTRAINT round_maker FOREIGN KEY (created_by) REFERENCES account (id);

CREATE TABLE round_criterion (
  round_id BIGINT UNSIGNED  NOT NULL COMMENT 'round',
  seq      TINYINT UNSIGNED NOT NULL COMMENT 'order, from 1',
  name     VARCHAR(60)      NOT NULL COMMENT 'what is judged',
  points   SMALLINT UNSIGNED NOT NULL COMMENT 'most points that it can bring',
  PRIMARY KEY (round_id, seq),
  CONSTRAINT criterion_round FOREIGN KEY (round_id) REFERENCES application_round (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='评分标准 of a round: what its experts give points for';

CREATE TABLE core_application (
  id              BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  number          VARCHAR(20)      NOT NULL COMMENT 'number on the receipt, such as H2026112114196',
  round_id        BIGINT UNSIGNED  NOT NULL COMMENT 'round it was made in',
  provider_id     BIGINT UNSIGNED  NOT NULL COMMENT 'institution that applies',
  state           ENUM('draft','city','returned','province','review','publicity','certified','refused','not_recommended','withdrawn')
                                   NOT NULL DEFAULT 'draft' COMMENT '草稿, 市州推荐, 退回补正, 省级初审, 专家评审, 公示, 认定, 不予认定, 不推荐, 已撤回',
  steps           TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'steps that were filled in: bits 1 基本信息, 2 服务经营情况, 4 申报证明材料',
  capital_fen     BIGINT               NULL COMMENT '注册资本',
  assets_fen      BIGINT               NULL COMMENT '总资产',
  facility_fen    BIGINT               NULL COMMENT '服务设施',
  equipment       INT UNSIGNED         NULL COMMENT '仪器设备, 台/套',
  area            BIGINT UNSIGNED      NULL COMMENT '场地面积, hundredths of a square metre',
  equipment_share SMALLINT UNSIGNED    NULL COMMENT '仪器设备占总资产, hundredths of a per cent',
  own_share       SMALLINT UNSIGNED    NULL COMMENT '自有场地占总面积, hundredths of a per cent',
  place           ENUM('','rented','owned') NOT NULL DEFAULT '' COMMENT '场地性质: 租用, 自有',
  intro           VARCHAR(1000)    NOT NULL DEFAULT '' COMMENT '机构简介',
  created_at      DATETIME         NOT NULL COMMENT 'begin',
  updated_at      DATETIME         NOT NULL COMMENT 'last change',
  submitted_at    DATETIME             NULL COMMENT 'when it was first handed in',
  public_from     DATE                 NULL COMMENT 'first day of 公示',
  public_to       DATE                 NULL COMMENT 'last day of 公示',
  score           SMALLINT UNSIGNED    NULL COMMENT 'mean of the experts, hundredths of a point; NULL before there is one',
  certificate     VARCHAR(30)      NOT NULL DEFAULT '' COMMENT 'number of the certificate, when certified',
  valid_from      DATE                 NULL COMMENT 'first day of the certification',
  valid_to        DATE                 NULL COMMENT 'last day of the certification',
  PRIMARY KEY (id),
  UNIQUE KEY by_number (number),
  UNIQUE KEY by_round (round_id, provider_id),
  KEY by_provider (provider_id, id),
  KEY by_state (state, id),
  KEY by_round_state (round_id, state, id),
  CONSTRAINT core_application_round FOREIGN KEY (round_id) REFERENCES application_round (id),
  CONSTRAINT core_application_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='核心服务机构申报';

CREATE TABLE core_application_year (
  application_id BIGINT UNSIGNED   NOT NULL COMMENT 'application',
  year           SMALLINT UNSIGNED NOT NULL COMMENT 'year of the figures',
  enterprises    INT UNSIGNED          NULL COMMENT '服务企业数, 家次',
  activities     INT UNSIGNED          NULL COMMENT '服务活动数, 场次',
  PRIMARY KEY (application_id, year),
  CONSTRAINT application_year_of FOREIGN KEY (application_id) REFERENCES core_application (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='服务经营情况 of an application, one row for each year that the round asks for';

CREATE TABLE expert_review (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  subject_type VARCHAR(30)     NOT NULL COMMENT 'table of what is judged: core_application, award_entry',
  subject_id   BIGINT UNSIGNED NOT NULL COMMENT 'number of that record',
  round_id     BIGINT UNSIGNED NOT NULL COMMENT 'its round, which has the criteria',
  expert_id    BIGINT UNSIGNED NOT NULL COMMENT 'who judges',
  title        VARCHAR(100)    NOT NULL COMMENT 'what is judged, for the list of the expert',
  state        ENUM('invited','done','declined') NOT NULL DEFAULT 'invited' COMMENT '待评审, 已评审, 已回避',
  total        SMALLINT UNSIGNED   NULL COMMENT 'sum of the points, when done',
  comment      VARCHAR(1000)   NOT NULL DEFAULT '' COMMENT 'opinion, or why it was declined',
  invited_by   BIGINT UNSIGNED NOT NULL COMMENT 'account of the operator',
  invited_at   DATETIME        NOT NULL COMMENT 'when it was asked for',
  due_on       DATE                NULL COMMENT 'last day',
  ended_at     DATETIME            NULL COMMENT 'when it was done or declined',
  PRIMARY KEY (id),
  UNIQUE KEY by_subject (subject_type, subject_id, expert_id),
  KEY by_expert (expert_id, state, id),
  KEY by_round (round_id, id),
  KEY by_inviter (invited_by),
  CONSTRAINT expert_review_round FOREIGN KEY (round_id) REFERENCES application_round (id),
  CONSTRAINT expert_review_expert FOREIGN KEY (expert_id) REFERENCES expert (id),
  CONSTRAINT expert_review_inviter FOREIGN KEY (invited_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='专家评审: who was invited to judge what, and what came of it';

CREATE TABLE expert_score (
  review_id BIGINT UNSIGNED  NOT NULL COMMENT 'review',
  seq       TINYINT UNSIGNED NOT NULL COMMENT 'criterion of the round',
  points    SMALLINT UNSIGNED NOT NULL COMMENT 'points given',
  PRIMARY KEY (review_id, seq),
  CONSTRAINT score_review FOREIGN KEY (review_id) REFERENCES expert_review (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='points of a review, one row a criterion';

CREATE TABLE objection (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  number       VARCHAR(20)     NOT NULL COMMENT 'number on the receipt',
  subject_type VARCHAR(30)     NOT NULL COMMENT 'table of what it is against: core_application, award_entry',
  subject_id   BIGINT UNSIGNED NOT NULL COMMENT 'number of that record',
  title        VARCHAR(100)    NOT NULL COMMENT 'what it is against, for lists',
  account_id   BIGINT UNSIGNED NOT NULL COMMENT 'who objects, under their name',
  phone        VARCHAR(20)     NOT NULL COMMENT 'where to ask back',
  content      VARCHAR(2000)   NOT NULL COMMENT 'facts and reasons',
  state        ENUM('open','upheld','rejected','withdrawn') NOT NULL DEFAULT 'open' COMMENT '待核查, 成立, 不成立, 已撤回',
  created_at   DATETIME        NOT NULL COMMENT 'when',
  ended_at     DATETIME            NULL COMMENT 'when it was decided',
  PRIMARY KEY (id),
  UNIQUE KEY by_number (number),
  KEY by_subject (subject_type, subject_id, state),
  KEY by_account (account_id, id),
  CONSTRAINT objection_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='异议 during 公示';

CREATE TABLE core_check (
  id          BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  provider_id BIGINT UNSIGNED   NOT NULL COMMENT 'core institution',
  year        SMALLINT UNSIGNED NOT NULL COMMENT 'year that is judged',
  result      ENUM('pass','rectify','revoke') NOT NULL COMMENT '合格, 限期整改, 撤销认定',
  opinion     VARCHAR(1000)     NOT NULL COMMENT 'why',
  state       ENUM('proposed','confirmed','rejected') NOT NULL DEFAULT 'proposed' COMMENT '待复核, 已生效, 未通过复核',
  created_by  BIGINT UNSIGNED   NOT NULL COMMENT 'operator who proposed it',
  created_at  DATETIME          NOT NULL COMMENT 'when',
  ended_at    DATETIME              NULL COMMENT 'when another one decided',
  PRIMARY KEY (id),
  KEY by_provider (provider_id, year, id),
  KEY by_maker (created_by),
  CONSTRAINT core_check_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT core_check_maker FOREIGN KEY (created_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='年度考核 of core institutions';

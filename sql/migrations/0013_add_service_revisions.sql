-- Services that their providers write themselves: why one came back, why one is to leave the shelf, and the change
-- of a service on the shelf, which waits beside it so that the public keeps seeing what was approved.

ALTER TABLE service
  ADD COLUMN return_reason  VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why the window did not agree the last time; the provider reads it' AFTER previous_state,
  ADD COLUMN unshelf_reason VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why the provider wants it off the shelf' AFTER return_reason,
  ADD COLUMN submitted_at   DATETIME         NULL COMMENT 'when it was last handed in for a review' AFTER unshelf_reason,
  ADD KEY by_own (provider_id, state, id);

CREATE TABLE service_revision (
  service_id       BIGINT UNSIGNED NOT NULL COMMENT 'service that is to change; one change at a time',
  category_code    VARCHAR(4)      NOT NULL COMMENT 'as service.category_code',
  name             VARCHAR(60)     NOT NULL COMMENT 'as service.name',
  summary          VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'as service.summary',
  description_html TEXT            NOT NULL COMMENT 'as service.description_html, sanitized',
  prepare_html     TEXT                NULL COMMENT 'as service.prepare_html, sanitized',
  targets          SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'as service.targets',
  ways             TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'as service.ways',
  price_mode       ENUM('fixed','from','negotiable','free') NOT NULL DEFAULT 'negotiable' COMMENT 'as service.price_mode',
  price_fen        BIGINT          NOT NULL DEFAULT 0 COMMENT 'as service.price_fen',
  price_unit       VARCHAR(10)     NOT NULL DEFAULT '次' COMMENT 'as service.price_unit',
  invoice          TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'as service.invoice',
  contact          VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'as service.contact',
  phone            VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'as service.phone',
  email            VARCHAR(120)    NOT NULL DEFAULT '' COMMENT 'as service.email',
  picture_id       BIGINT UNSIGNED     NULL COMMENT 'as service.picture_id',
  state            ENUM('draft','reviewing','returned') NOT NULL DEFAULT 'draft' COMMENT '草稿, 变更审核中, 已退回',
  created_at       DATETIME        NOT NULL COMMENT 'first saved',
  changed_at       DATETIME        NOT NULL COMMENT 'last saved',
  PRIMARY KEY (service_id),
  KEY by_category (category_code),
  KEY by_picture (picture_id),
  CONSTRAINT revision_service FOREIGN KEY (service_id) REFERENCES service (id),
  CONSTRAINT revision_category FOREIGN KEY (category_code) REFERENCES category (code),
  CONSTRAINT revision_picture FOREIGN KEY (picture_id) REFERENCES attachment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='the change of a service on the shelf, until a window has agreed';

CREATE TABLE service_revision_stage (
  service_id  BIGINT UNSIGNED  NOT NULL COMMENT 'service that is to change',
  seq         TINYINT UNSIGNED NOT NULL COMMENT 'order of the stage, from 1',
  name        VARCHAR(40)      NOT NULL COMMENT '阶段',
  deliverable VARCHAR(200)     NOT NULL COMMENT 'what the enterprise gets',
  days        SMALLINT UNSIGNED NOT NULL COMMENT 'duration in working days',
  percent     TINYINT UNSIGNED NOT NULL COMMENT 'share of the price; all stages make 100',
  amount_fen  BIGINT           NOT NULL DEFAULT 0 COMMENT 'share in 分; 0 when free or negotiable',
  PRIMARY KEY (service_id, seq),
  CONSTRAINT revision_stage FOREIGN KEY (service_id) REFERENCES service_revision (service_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='stages of a changed service';

-- The case: one mechanism for everything that is reviewed. Definitions are data and versioned; a case keeps the
-- version it was opened with.

CREATE TABLE workflow (
  code       VARCHAR(30)       NOT NULL COMMENT 'word in code, such as need',
  version    SMALLINT UNSIGNED NOT NULL COMMENT 'version; new cases take the highest active one',
  name       VARCHAR(40)       NOT NULL COMMENT 'name shown',
  first_code VARCHAR(30)       NOT NULL COMMENT 'activity a case begins in',
  active     TINYINT(1)        NOT NULL DEFAULT 1 COMMENT '0 when no new case may begin with it',
  created_at DATETIME          NOT NULL COMMENT 'when this version was made',
  PRIMARY KEY (code, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='definitions of how a kind of record is reviewed';

CREATE TABLE workflow_activity (
  workflow_code    VARCHAR(30)       NOT NULL COMMENT 'workflow',
  workflow_version SMALLINT UNSIGNED NOT NULL COMMENT 'version of the workflow',
  code             VARCHAR(30)       NOT NULL COMMENT 'state of the case, word in code',
  name             VARCHAR(30)       NOT NULL COMMENT 'name in the back office',
  public_words     VARCHAR(60)       NOT NULL COMMENT 'what the applicant reads',
  turn             ENUM('window','applicant','counterpart','nobody') NOT NULL COMMENT 'whose turn it is; nobody at the end',
  function_code    VARCHAR(40)           NULL COMMENT 'function needed to act for the window',
  term_days        SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'time limit; 0 for none',
  term_kind        ENUM('working','calendar') NOT NULL DEFAULT 'working' COMMENT 'how the limit is counted',
  sort             SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order of display',
  PRIMARY KEY (workflow_code, workflow_version, code),
  KEY by_function (function_code),
  CONSTRAINT activity_workflow FOREIGN KEY (workflow_code, workflow_version) REFERENCES workflow (code, version),
  CONSTRAINT activity_function FOREIGN KEY (function_code) REFERENCES permission_function (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='states of a workflow: whose turn, which function, which clock';

CREATE TABLE workflow_transition (
  workflow_code    VARCHAR(30)       NOT NULL COMMENT 'workflow',
  workflow_version SMALLINT UNSIGNED NOT NULL COMMENT 'version of the workflow',
  from_code        VARCHAR(30)       NOT NULL COMMENT 'activity it leaves',
  code             VARCHAR(30)       NOT NULL COMMENT 'word in code, such as approve',
  to_code          VARCHAR(30)       NOT NULL COMMENT 'activity it enters',
  button           VARCHAR(20)       NOT NULL COMMENT 'words on the button and in the history',
  fired_by         ENUM('window','applicant','counterpart','system') NOT NULL COMMENT 'who may',
  comment_needed   TINYINT(1)        NOT NULL DEFAULT 0 COMMENT '1 when a reason must be given',
  comment_public   TINYINT(1)        NOT NULL DEFAULT 1 COMMENT '1 when the applicant reads the reason',
  sort             SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order of the buttons',
  PRIMARY KEY (workflow_code, workflow_version, from_code, code),
  KEY by_target (workflow_code, workflow_version, to_code),
  CONSTRAINT transition_from FOREIGN KEY (workflow_code, workflow_version, from_code)
    REFERENCES workflow_activity (workflow_code, workflow_version, code),
  CONSTRAINT transition_to FOREIGN KEY (workflow_code, workflow_version, to_code)
    REFERENCES workflow_activity (workflow_code, workflow_version, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='what may be done in a state, by whom, and where it leads';

CREATE TABLE case_file (
  id               BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  workflow_code    VARCHAR(30)       NOT NULL COMMENT 'workflow',
  workflow_version SMALLINT UNSIGNED NOT NULL COMMENT 'version it was opened with',
  subject_type     VARCHAR(30)       NOT NULL COMMENT 'table of the record that is reviewed',
  subject_id       BIGINT UNSIGNED   NOT NULL COMMENT 'number of that record',
  title            VARCHAR(100)      NOT NULL COMMENT 'what it is about, for lists',
  window_id        BIGINT UNSIGNED   NOT NULL COMMENT 'window in charge',
  activity_code    VARCHAR(30)       NOT NULL COMMENT 'state',
  turn             ENUM('window','applicant','counterpart','nobody') NOT NULL COMMENT 'whose turn, of the activity',
  function_code    VARCHAR(40)           NULL COMMENT 'function needed for the window, of the activity',
  holder_id        BIGINT UNSIGNED       NULL COMMENT 'operator who took it; NULL: anybody of the window',
  applicant_id     BIGINT UNSIGNED       NULL COMMENT 'account that opened it',
  applicant_kind   ENUM('enterprise','provider','expert','person') NULL COMMENT 'what the applicant acts for',
  applicant_org    BIGINT UNSIGNED       NULL COMMENT 'number of that organisation',
  opened_at        DATETIME          NOT NULL COMMENT 'begin',
  entered_at       DATETIME          NOT NULL COMMENT 'since when it is in this state; its clock counts from here',
  due_on           DATE                  NULL COMMENT 'last day of the clock; NULL without one',
  due_days         SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'days asked for',
  due_kind         ENUM('working','calendar') NOT NULL DEFAULT 'working' COMMENT 'how they were counted',
  due_provisional  TINYINT(1)        NOT NULL DEFAULT 0 COMMENT '1: the calendar of a needed year is not official yet',
  reminded_at      DATETIME              NULL COMMENT 'reminder sent in this state',
  escalated_at     DATETIME              NULL COMMENT 'escalation sent in this state',
  closed_at        DATETIME              NULL COMMENT 'end',
  changes          INT UNSIGNED      NOT NULL DEFAULT 0 COMMENT 'version of the row: two hands at once are told',
  PRIMARY KEY (id),
  UNIQUE KEY by_subject (subject_type, subject_id, workflow_code),
  KEY by_inbox (window_id, turn, function_code, due_on, id),
  KEY by_holder (holder_id, turn, due_on, id),
  KEY by_due (turn, due_on, id),
  KEY by_applicant (applicant_kind, applicant_org, id),
  KEY by_account (applicant_id, id),
  KEY by_workflow (workflow_code, workflow_version, activity_code),
  KEY by_function (function_code, turn, due_on),
  CONSTRAINT case_activity FOREIGN KEY (workflow_code, workflow_version, activity_code)
    REFERENCES workflow_activity (workflow_code, workflow_version, code),
  CONSTRAINT case_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  CONSTRAINT case_holder FOREIGN KEY (holder_id) REFERENCES account (id),
  CONSTRAINT case_applicant FOREIGN KEY (applicant_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='办件: a record on its way through a workflow, against a clock';

CREATE TABLE case_event (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the event',
  case_id    BIGINT UNSIGNED NOT NULL COMMENT 'case',
  at         DATETIME        NOT NULL COMMENT 'when',
  actor_id   BIGINT UNSIGNED     NULL COMMENT 'account; NULL for the system',
  actor_name VARCHAR(60)     NOT NULL COMMENT 'name at that time; the window''s name for the applicant',
  code       VARCHAR(30)     NOT NULL COMMENT 'transition, or open, handover, take',
  words      VARCHAR(60)     NOT NULL COMMENT 'what happened, as shown',
  from_code  VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'state before',
  to_code    VARCHAR(30)     NOT NULL COMMENT 'state after',
  comment    VARCHAR(500)    NOT NULL DEFAULT '' COMMENT 'opinion or reason',
  is_public  TINYINT(1)      NOT NULL DEFAULT 1 COMMENT '1 when the applicant reads the comment',
  PRIMARY KEY (id),
  KEY by_case (case_id, id),
  KEY by_actor (actor_id, id),
  CONSTRAINT event_case FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT event_actor FOREIGN KEY (actor_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='history of cases, insert-only';

CREATE TABLE case_look (
  case_id    BIGINT UNSIGNED NOT NULL COMMENT 'case',
  account_id BIGINT UNSIGNED NOT NULL COMMENT 'who has it open',
  seen_at    DATETIME        NOT NULL COMMENT 'last time the page was loaded',
  PRIMARY KEY (case_id, account_id),
  KEY by_account (account_id),
  CONSTRAINT look_case FOREIGN KEY (case_id) REFERENCES case_file (id),
  CONSTRAINT look_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='who has a case open right now';

CREATE TABLE message (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the message',
  account_id BIGINT UNSIGNED NOT NULL COMMENT 'who reads it',
  title      VARCHAR(100)    NOT NULL COMMENT 'one line',
  body       VARCHAR(1000)   NOT NULL DEFAULT '' COMMENT 'plain text',
  url        VARCHAR(200)    NOT NULL COMMENT 'path of the thing it is about',
  created_at DATETIME        NOT NULL COMMENT 'when',
  read_at    DATETIME            NULL COMMENT 'when it was opened',
  PRIMARY KEY (id),
  KEY by_account (account_id, id),
  KEY by_unread (account_id, read_at, id),
  CONSTRAINT message_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='站内消息';

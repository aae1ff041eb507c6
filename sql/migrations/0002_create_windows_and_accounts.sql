-- Windows and their tree, accounts, rights, sessions, and what every POST needs: one-time keys, throttles,
-- codes, attachments, the outbox and the audit log.

CREATE TABLE platform_window (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the window',
  code         VARCHAR(20)     NOT NULL COMMENT 'word in the URL: the region code, or region code and suffix',
  name         VARCHAR(100)    NOT NULL COMMENT 'full name',
  short_name   VARCHAR(20)     NOT NULL COMMENT 'name in lists, such as 长沙市窗口',
  type         ENUM('province','city','county','cluster','park','association') NOT NULL COMMENT 'kind of window',
  parent_id    BIGINT UNSIGNED     NULL COMMENT 'window above; NULL for the top',
  region_code  VARCHAR(6)      NOT NULL COMMENT 'region it serves',
  address      VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'where to walk in',
  postcode     VARCHAR(6)      NOT NULL DEFAULT '' COMMENT 'postal code',
  contact      VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'person on duty',
  phone        VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'phone on duty',
  email        VARCHAR(120)    NOT NULL DEFAULT '' COMMENT 'mail address',
  hours        VARCHAR(100)    NOT NULL DEFAULT '' COMMENT 'opening hours',
  intro        VARCHAR(3000)   NOT NULL DEFAULT '' COMMENT 'introduction, plain text',
  opened_on    DATE                NULL COMMENT 'day of opening',
  state        ENUM('registered','open','closed') NOT NULL DEFAULT 'registered' COMMENT '待登记, 开通, 停用',
  review_needs TINYINT(1)      NOT NULL DEFAULT 1 COMMENT '0 when needs go live without review here',
  reply_median SMALLINT UNSIGNED   NULL COMMENT 'median answer in tenths of a working day, last 90 days; by the jobs',
  reply_count  INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'matters behind reply_median',
  sort         SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order among its siblings',
  PRIMARY KEY (id),
  UNIQUE KEY by_code (code),
  KEY by_parent (parent_id, sort, id),
  KEY by_region (region_code, type),
  KEY by_state (state, type, sort),
  CONSTRAINT window_parent FOREIGN KEY (parent_id) REFERENCES platform_window (id),
  CONSTRAINT window_region FOREIGN KEY (region_code) REFERENCES region (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='service windows 窗口平台; the word window is reserved in SQL, hence the table name';

CREATE TABLE window_tree (
  ancestor_id   BIGINT UNSIGNED  NOT NULL COMMENT 'window above, or the window itself',
  descendant_id BIGINT UNSIGNED  NOT NULL COMMENT 'window below, or the window itself',
  depth         TINYINT UNSIGNED NOT NULL COMMENT 'steps between the two; 0 to itself',
  PRIMARY KEY (ancestor_id, descendant_id),
  KEY by_descendant (descendant_id, depth),
  CONSTRAINT tree_ancestor FOREIGN KEY (ancestor_id) REFERENCES platform_window (id),
  CONSTRAINT tree_descendant FOREIGN KEY (descendant_id) REFERENCES platform_window (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='closure of the window tree: who is below whom';

CREATE TABLE account (
  id                BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the account',
  name              VARCHAR(60)     NOT NULL COMMENT 'account name as typed',
  name_key          VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'name with width and case folded, trimmed: what must be unique',
  kind              ENUM('enterprise','person','provider','expert','operator') NOT NULL COMMENT 'account type chosen at registration',
  person_name       VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'who it is: contact or member of staff',
  phone             VARCHAR(20)     NOT NULL DEFAULT '' COMMENT 'mobile number for codes and messages',
  phone_verified_at DATETIME            NULL COMMENT 'when the number was proved by a code',
  email             VARCHAR(120)    NOT NULL DEFAULT '' COMMENT 'mail address',
  password_hash     VARCHAR(255)    NOT NULL DEFAULT '' COMMENT 'argon2id, or empty: no login possible',
  state             ENUM('active','disabled','closed') NOT NULL DEFAULT 'active' COMMENT '有效, 禁用, 注销',
  window_id         BIGINT UNSIGNED     NULL COMMENT 'window that looks after it',
  terms_version     SMALLINT UNSIGNED   NULL COMMENT 'version of the service agreement that was accepted',
  terms_at          DATETIME            NULL COMMENT 'when it was accepted',
  created_at        DATETIME        NOT NULL COMMENT 'registration',
  last_login_at     DATETIME            NULL COMMENT 'last successful login',
  password_at       DATETIME            NULL COMMENT 'last change of the password',
  PRIMARY KEY (id),
  UNIQUE KEY by_name (name_key),
  KEY by_phone (phone),
  KEY by_email (email),
  KEY by_window (window_id, kind, id),
  KEY by_kind (kind, state, id),
  CONSTRAINT account_window FOREIGN KEY (window_id) REFERENCES platform_window (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='accounts of everybody who signs in';

CREATE TABLE membership (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the membership',
  account_id BIGINT UNSIGNED NOT NULL COMMENT 'who',
  org_kind   ENUM('enterprise','provider','expert','window') NOT NULL COMMENT 'kind of organisation',
  org_id     BIGINT UNSIGNED NOT NULL COMMENT 'number of the enterprise, provider, expert or window',
  role       ENUM('owner','staff') NOT NULL DEFAULT 'owner' COMMENT 'main account or sub-account',
  created_at DATETIME        NOT NULL COMMENT 'since when',
  PRIMARY KEY (id),
  UNIQUE KEY by_account (account_id, org_kind, org_id),
  KEY by_org (org_kind, org_id),
  CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='which organisations an account acts for; one person may hold several';

CREATE TABLE role (
  code       VARCHAR(20)  NOT NULL COMMENT 'word in code',
  name       VARCHAR(30)  NOT NULL COMMENT 'name shown',
  separation ENUM('none','system','security','audit') NOT NULL DEFAULT 'none' COMMENT 'the three administrators (三员分立) exclude each other',
  note       VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'what the role is for',
  PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='roles that gather functions';

CREATE TABLE permission_function (
  code VARCHAR(40)  NOT NULL COMMENT 'word in the route tables',
  name VARCHAR(40)  NOT NULL COMMENT 'name shown',
  why  VARCHAR(200) NOT NULL COMMENT 'what it lets somebody do',
  PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='functions that can be granted';

CREATE TABLE role_function (
  role_code     VARCHAR(20) NOT NULL COMMENT 'role',
  function_code VARCHAR(40) NOT NULL COMMENT 'function it contains',
  PRIMARY KEY (role_code, function_code),
  KEY by_function (function_code),
  CONSTRAINT role_function_role FOREIGN KEY (role_code) REFERENCES role (code),
  CONSTRAINT role_function_function FOREIGN KEY (function_code) REFERENCES permission_function (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='what a role may be granted';

CREATE TABLE permission_grant (
  id            BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the grant',
  account_id    BIGINT UNSIGNED NOT NULL COMMENT 'who may',
  role_code     VARCHAR(20)     NOT NULL COMMENT 'in which role',
  function_code VARCHAR(40)     NOT NULL COMMENT 'may do what',
  window_id     BIGINT UNSIGNED NOT NULL COMMENT 'in this window and all below it',
  granted_by    BIGINT UNSIGNED     NULL COMMENT 'account that granted; NULL for qifuctl',
  granted_at    DATETIME        NOT NULL COMMENT 'since when',
  PRIMARY KEY (id),
  UNIQUE KEY by_account (account_id, function_code, window_id, role_code),
  KEY by_window (window_id, function_code),
  KEY by_role (role_code, function_code),
  KEY by_granter (granted_by),
  CONSTRAINT grant_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT grant_role FOREIGN KEY (role_code, function_code) REFERENCES role_function (role_code, function_code),
  CONSTRAINT grant_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  CONSTRAINT grant_granter FOREIGN KEY (granted_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='rights: account, role, function, window subtree; scopes of two grants are never mixed';

CREATE TABLE session (
  token_hash    BINARY(32)      NOT NULL COMMENT 'SHA-256 of the cookie: the table cannot be replayed',
  account_id    BIGINT UNSIGNED     NULL COMMENT 'who; NULL before login',
  membership_id BIGINT UNSIGNED     NULL COMMENT 'organisation acted for, when there are several',
  created_at    DATETIME        NOT NULL COMMENT 'start; the absolute limit counts from here',
  seen_at       DATETIME        NOT NULL COMMENT 'last request; the idle limit counts from here',
  expires_at    DATETIME        NOT NULL COMMENT 'absolute end',
  ip            VARCHAR(45)     NOT NULL DEFAULT '' COMMENT 'address at the start',
  agent         VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'browser at the start, shortened',
  PRIMARY KEY (token_hash),
  KEY by_account (account_id, seen_at),
  KEY by_end (expires_at),
  KEY by_membership (membership_id),
  CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT session_membership FOREIGN KEY (membership_id) REFERENCES membership (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='sign-ins in progress';

CREATE TABLE one_time_key (
  key_hash   BINARY(32)      NOT NULL COMMENT 'SHA-256 of the key in the form',
  account_id BIGINT UNSIGNED     NULL COMMENT 'who sent it; NULL for guests',
  action     VARCHAR(80)     NOT NULL COMMENT 'method and path',
  result     VARCHAR(255)        NULL COMMENT 'where the first answer led; a replay goes there',
  created_at DATETIME        NOT NULL COMMENT 'when it was used',
  PRIMARY KEY (key_hash),
  KEY by_age (created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='first row of every POST transaction: a replayed form creates nothing twice';

CREATE TABLE throttle (
  bucket        VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'what is counted: purpose and account or address',
  hits          INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'attempts in the running period',
  window_start  DATETIME     NOT NULL COMMENT 'start of the running period',
  blocked_until DATETIME         NULL COMMENT 'no attempt before this time',
  PRIMARY KEY (bucket),
  KEY by_age (window_start)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='counters against guessing and flooding';

CREATE TABLE verification_code (
  id         BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT COMMENT 'number of the code',
  purpose    VARCHAR(30)      NOT NULL COMMENT 'register, reset, phone, complaint',
  target     VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'phone number or mail address it was sent to',
  code_hash  BINARY(32)       NOT NULL COMMENT 'SHA-256 of secret, target and code',
  attempts   TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'wrong entries so far',
  created_at DATETIME         NOT NULL COMMENT 'when it was sent',
  expires_at DATETIME         NOT NULL COMMENT 'useless afterwards',
  used_at    DATETIME             NULL COMMENT 'when it was entered correctly',
  ip         VARCHAR(45)      NOT NULL DEFAULT '' COMMENT 'address that asked',
  account_id BIGINT UNSIGNED      NULL COMMENT 'account concerned, when there is one',
  PRIMARY KEY (id),
  KEY by_target (target, purpose, id),
  KEY by_age (expires_at),
  KEY by_account (account_id),
  CONSTRAINT code_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='one-time codes by SMS or mail';

CREATE TABLE captcha (
  id          CHAR(22) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'random name of the question',
  question    VARCHAR(80) NOT NULL DEFAULT '' COMMENT 'the question in words, for readers that cannot see the picture',
  answer_hash BINARY(32)  NOT NULL COMMENT 'SHA-256 of secret, id and answer',
  purpose     VARCHAR(30) NOT NULL COMMENT 'form it belongs to',
  created_at  DATETIME    NOT NULL COMMENT 'when it was drawn',
  expires_at  DATETIME    NOT NULL COMMENT 'useless afterwards',
  PRIMARY KEY (id),
  KEY by_age (expires_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='open captcha questions; a row is deleted when answered';

CREATE TABLE outbox (
  id         BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT COMMENT 'number of the task',
  kind       VARCHAR(20)      NOT NULL COMMENT 'sms, mail, index, purge …',
  target     VARCHAR(120)     NOT NULL DEFAULT '' COMMENT 'phone, address, or record such as article:12',
  template   VARCHAR(60)      NOT NULL DEFAULT '' COMMENT 'text template of a message',
  payload    TEXT                 NULL COMMENT 'values for the template, JSON',
  dedupe_key VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL COMMENT 'a second row with the same key is refused; NULL: no limit',
  state      ENUM('waiting','taken','sent','failed') NOT NULL DEFAULT 'waiting' COMMENT 'failed: given up after the last attempt',
  attempts   TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'tries so far',
  next_at    DATETIME         NOT NULL COMMENT 'not before; a taken task is free again after it',
  taken_by   VARCHAR(60)      NOT NULL DEFAULT '' COMMENT 'host and process that works on it',
  created_at DATETIME         NOT NULL COMMENT 'when it was asked for',
  sent_at    DATETIME             NULL COMMENT 'when it was done',
  error      VARCHAR(500)     NOT NULL DEFAULT '' COMMENT 'why the last try failed',
  PRIMARY KEY (id),
  UNIQUE KEY by_dedupe (dedupe_key),
  KEY by_work (state, next_at, id),
  KEY by_kind (kind, state, id),
  KEY by_done (sent_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='work that nobody waits for, done by qifuctl jobs';

CREATE TABLE audit_log (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the entry',
  at           DATETIME        NOT NULL COMMENT 'when',
  account_id   BIGINT UNSIGNED     NULL COMMENT 'who; NULL for guests and the system; no foreign key, the log outlives accounts',
  actor_name   VARCHAR(60)     NOT NULL DEFAULT '' COMMENT 'name and organisation at that time',
  action       VARCHAR(60)     NOT NULL COMMENT 'noun.verb, such as account.register',
  outcome      ENUM('done','refused') NOT NULL DEFAULT 'done' COMMENT 'result',
  subject_type VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'table of the record',
  subject_id   BIGINT UNSIGNED     NULL COMMENT 'number of the record',
  window_id    BIGINT UNSIGNED     NULL COMMENT 'window concerned',
  ip           VARCHAR(45)     NOT NULL DEFAULT '' COMMENT 'address',
  request_id   VARCHAR(32)     NOT NULL DEFAULT '' COMMENT 'request, to find the log lines',
  detail       TEXT                NULL COMMENT 'what changed, JSON, without secrets',
  prev_hash    BINARY(32)          NULL COMMENT 'hash of the entry before, when known to the writer',
  hash         BINARY(32)          NULL COMMENT 'SHA-256 over prev_hash and the fields above',
  PRIMARY KEY (id),
  KEY by_time (at, id),
  KEY by_account (account_id, id),
  KEY by_subject (subject_type, subject_id, id),
  KEY by_window (window_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='who did what; insert only for every executable';

CREATE TABLE audit_seal (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the seal',
  from_id    BIGINT UNSIGNED NOT NULL COMMENT 'first entry sealed',
  to_id      BIGINT UNSIGNED NOT NULL COMMENT 'last entry sealed',
  entries    BIGINT UNSIGNED NOT NULL COMMENT 'how many entries',
  prev_hash  BINARY(32)      NOT NULL COMMENT 'hash of the seal before; zeros for the first',
  hash       BINARY(32)      NOT NULL COMMENT 'SHA-256 over prev_hash and all hashes sealed, by number',
  created_at DATETIME        NOT NULL COMMENT 'when the jobs made it',
  PRIMARY KEY (id),
  UNIQUE KEY by_range (to_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='chain over the audit log, made by one job so that no POST waits for another';

CREATE TABLE attachment (
  id             BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the attachment',
  public_id      CHAR(22) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'random name in the URL',
  sha256         BINARY(32)      NOT NULL COMMENT 'hash of the content, which is its file name',
  size           BIGINT UNSIGNED NOT NULL COMMENT 'bytes',
  media_type     VARCHAR(100)    NOT NULL COMMENT 'type as sniffed',
  file_name      VARCHAR(200)    NOT NULL COMMENT 'name as uploaded, only shown',
  subject_type   VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'table of the record it belongs to; empty before submit',
  subject_id     BIGINT UNSIGNED     NULL COMMENT 'number of that record',
  field          VARCHAR(40)     NOT NULL DEFAULT '' COMMENT 'field of the form',
  visibility     ENUM('public','private') NOT NULL DEFAULT 'private' COMMENT 'private: the record decides who reads it',
  uploaded_by    BIGINT UNSIGNED     NULL COMMENT 'account; NULL for guests',
  owner_key_hash BINARY(32)          NULL COMMENT 'hash of a guest''s key until the form is submitted',
  state          ENUM('pending','kept','deleted') NOT NULL DEFAULT 'pending' COMMENT 'pending ones are purged after a day',
  created_at     DATETIME        NOT NULL COMMENT 'upload',
  PRIMARY KEY (id),
  UNIQUE KEY by_public (public_id),
  KEY by_subject (subject_type, subject_id, field, id),
  KEY by_content (sha256),
  KEY by_state (state, created_at),
  KEY by_uploader (uploaded_by, id),
  CONSTRAINT attachment_uploader FOREIGN KEY (uploaded_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='metadata of uploaded files; the files are content-addressed on disk';

CREATE TABLE phone_appeal (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  number       VARCHAR(20)     NOT NULL COMMENT 'receipt number told to the applicant',
  account_id   BIGINT UNSIGNED     NULL COMMENT 'account, when the name typed is one',
  account_name VARCHAR(60)     NOT NULL COMMENT 'account name as typed',
  org_name     VARCHAR(100)    NOT NULL DEFAULT '' COMMENT 'organisation as typed',
  person_name  VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'applicant',
  old_phone    VARCHAR(20)     NOT NULL DEFAULT '' COMMENT 'number bound now, as far as known',
  new_phone    VARCHAR(20)     NOT NULL COMMENT 'number wished, proved by a code',
  reason       VARCHAR(500)    NOT NULL COMMENT 'why',
  state        ENUM('filed','approved','refused') NOT NULL DEFAULT 'filed' COMMENT '待审, 通过, 驳回',
  window_id    BIGINT UNSIGNED     NULL COMMENT 'window that reviews',
  created_at   DATETIME        NOT NULL COMMENT 'filing',
  due_on       DATE                NULL COMMENT 'answer promised by',
  decided_at   DATETIME            NULL COMMENT 'decision',
  decided_by   BIGINT UNSIGNED     NULL COMMENT 'account that decided',
  opinion      VARCHAR(500)    NOT NULL DEFAULT '' COMMENT 'reason of the decision',
  PRIMARY KEY (id),
  UNIQUE KEY by_number (number),
  KEY by_window (window_id, state, id),
  KEY by_account (account_id, id),
  KEY by_decider (decided_by),
  CONSTRAINT appeal_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT appeal_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  CONSTRAINT appeal_decider FOREIGN KEY (decided_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='手机号变更申诉: requests to bind another phone (manual 003 7)';

-- 调度数据: what core institutions file each month (manual 003 §4), what the platform doubted about it, and the
-- quarterly bulletins that are made of it. Types of institutions and domains of service are data.

CREATE TABLE institution_type (
  code   VARCHAR(20)       NOT NULL COMMENT 'code in addresses and tables',
  name   VARCHAR(30)       NOT NULL COMMENT '机构类型 as shown',
  sort   SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order of display',
  active TINYINT(1)        NOT NULL DEFAULT 1 COMMENT 'can be chosen in new filings',
  PRIMARY KEY (code),
  KEY by_sort (active, sort, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='types of core institutions (服务机构类别)';

CREATE TABLE service_domain (
  code       VARCHAR(20)       NOT NULL COMMENT 'code in addresses and tables',
  name       VARCHAR(20)       NOT NULL COMMENT '服务领域: 政策服务 makes the label 政策服务活动数',
  definition VARCHAR(200)      NOT NULL DEFAULT '' COMMENT 'what counts, shown beside the cells',
  sort       SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order in the form',
  active     TINYINT(1)        NOT NULL DEFAULT 1 COMMENT 'asked for in new filings; at most sixteen are',
  PRIMARY KEY (code),
  KEY by_sort (active, sort, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='domains of service that filings count by (domain facts 11)';

CREATE TABLE service_domain_category (
  category_code VARCHAR(4)  NOT NULL COMMENT 'category of the catalogue, level 1 or 2; level 2 speaks first',
  domain_code   VARCHAR(20) NOT NULL COMMENT 'domain its orders, consultations and activities count for',
  PRIMARY KEY (category_code),
  KEY by_domain (domain_code),
  CONSTRAINT domain_category_category FOREIGN KEY (category_code) REFERENCES category (code),
  CONSTRAINT domain_category_domain FOREIGN KEY (domain_code) REFERENCES service_domain (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='which domain the records of the platform itself belong to';

CREATE TABLE filing (
  id           BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT COMMENT 'number of the filing',
  provider_id  BIGINT UNSIGNED   NOT NULL COMMENT 'core institution',
  year         SMALLINT UNSIGNED NOT NULL COMMENT '填报年度',
  month        TINYINT UNSIGNED  NOT NULL COMMENT '月份, 1 to 12',
  type_code    VARCHAR(20)       NOT NULL COMMENT '机构类型 in that month',
  city_code    VARCHAR(6)        NOT NULL COMMENT 'city of the institution in that month, for sums',
  window_id    BIGINT UNSIGNED   NOT NULL COMMENT 'window that examines it: of the city, else of the institution',
  place_area   BIGINT            NOT NULL DEFAULT 0 COMMENT '服务场所 in hundredths of 平方米',
  place_kind   ENUM('own','rent','both','free') NOT NULL DEFAULT 'own' COMMENT '服务场所类型: 自有, 租用, 自有和租用, 无偿使用',
  assets_fen   BIGINT            NOT NULL DEFAULT 0 COMMENT '服务资产 in 分',
  staff        BIGINT            NOT NULL DEFAULT 0 COMMENT '服务人员数',
  bachelors    BIGINT            NOT NULL DEFAULT 0 COMMENT '本科人数, of 服务人员数',
  titles       BIGINT            NOT NULL DEFAULT 0 COMMENT '中级职称人数, of 服务人员数',
  revenue_fen  BIGINT            NOT NULL DEFAULT 0 COMMENT '营业收入 of the month in 分',
  expense_fen  BIGINT            NOT NULL DEFAULT 0 COMMENT '服务支出 of the month in 分',
  profit_fen   BIGINT            NOT NULL DEFAULT 0 COMMENT '利润总额 of the month in 分; may be negative',
  activities   BIGINT            NOT NULL DEFAULT 0 COMMENT 'sum of its domains, kept with them',
  attendees    BIGINT            NOT NULL DEFAULT 0 COMMENT 'the same of 参与企业数',
  served       BIGINT            NOT NULL DEFAULT 0 COMMENT 'the same of 服务企业数',
  note         VARCHAR(1000)     NOT NULL DEFAULT '' COMMENT 'why what the platform doubted is right',
  doubts       SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'rows of filing_note',
  state        ENUM('draft','reviewing','returned','accepted') NOT NULL DEFAULT 'draft' COMMENT '草稿, 待审核, 退回更正, 已审核锁定',
  reason       VARCHAR(500)      NOT NULL DEFAULT '' COMMENT 'why it was returned',
  due_on       DATE              NOT NULL COMMENT 'last day on which it is not late',
  late         TINYINT(1)        NOT NULL DEFAULT 0 COMMENT '迟报: handed in first after due_on',
  submitted_at DATETIME              NULL COMMENT 'when it was handed in first',
  accepted_at  DATETIME              NULL COMMENT 'when it was accepted',
  created_by   BIGINT UNSIGNED       NULL COMMENT 'account that began it',
  created_at   DATETIME          NOT NULL COMMENT 'when it was begun',
  updated_at   DATETIME          NOT NULL COMMENT 'last change',
  PRIMARY KEY (id),
  UNIQUE KEY by_month_of (provider_id, year, month),
  KEY by_sum (state, year, month, city_code, type_code),
  KEY by_desk (year, window_id, month, state, late),
  KEY by_creator (created_by),
  KEY by_window (window_id),
  KEY by_type (type_code),
  KEY by_city (city_code),
  CONSTRAINT filing_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT filing_type FOREIGN KEY (type_code) REFERENCES institution_type (code),
  CONSTRAINT filing_city FOREIGN KEY (city_code) REFERENCES region (code),
  CONSTRAINT filing_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  CONSTRAINT filing_creator FOREIGN KEY (created_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='基础数据填报: one a core institution and month';

CREATE TABLE filing_domain (
  filing_id   BIGINT UNSIGNED NOT NULL COMMENT 'filing',
  domain_code VARCHAR(20)     NOT NULL COMMENT 'domain of service',
  activities  BIGINT          NOT NULL DEFAULT 0 COMMENT '活动数: activities held in the month',
  attendees   BIGINT          NOT NULL DEFAULT 0 COMMENT '参与企业数: enterprises that took part in them',
  served      BIGINT          NOT NULL DEFAULT 0 COMMENT '服务企业数: enterprises served one by one',
  PRIMARY KEY (filing_id, domain_code),
  KEY by_domain (domain_code),
  CONSTRAINT filing_domain_filing FOREIGN KEY (filing_id) REFERENCES filing (id) ON DELETE CASCADE,
  CONSTRAINT filing_domain_domain FOREIGN KEY (domain_code) REFERENCES service_domain (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='the three figures of a domain in a filing';

CREATE TABLE filing_note (
  filing_id BIGINT UNSIGNED  NOT NULL COMMENT 'filing',
  seq       TINYINT UNSIGNED NOT NULL COMMENT 'order, from 1',
  cell      VARCHAR(40)      NOT NULL COMMENT 'label of the figure',
  words     VARCHAR(200)     NOT NULL COMMENT 'what is unusual about it',
  PRIMARY KEY (filing_id, seq),
  CONSTRAINT filing_note_filing FOREIGN KEY (filing_id) REFERENCES filing (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='what the platform doubted when a filing was saved; explained by filing.note';

CREATE TABLE bulletin (
  id         BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT COMMENT 'number of the bulletin',
  year       SMALLINT UNSIGNED NOT NULL COMMENT 'year',
  quarter    TINYINT UNSIGNED  NOT NULL COMMENT 'quarter, 1 to 4',
  title      VARCHAR(100)      NOT NULL COMMENT 'title',
  body       MEDIUMTEXT        NOT NULL COMMENT 'plain text, a line a paragraph: drafted from the figures, then edited',
  created_by BIGINT UNSIGNED       NULL COMMENT 'account that drafted it',
  created_at DATETIME          NOT NULL COMMENT 'when it was drafted',
  updated_at DATETIME          NOT NULL COMMENT 'last change',
  PRIMARY KEY (id),
  UNIQUE KEY by_quarter (year, quarter),
  KEY by_creator (created_by),
  CONSTRAINT bulletin_creator FOREIGN KEY (created_by) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='季通报: one a quarter';

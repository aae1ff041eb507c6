-- Codes that change rarely: regions, industries, size thresholds, the working-day calendar, the service
-- catalogue, site settings and texts, yearly goals. Workers keep them in memory; content_version says when to
-- read them again.

CREATE TABLE region (
  code           VARCHAR(6)       NOT NULL COMMENT 'GB/T 2260 code',
  name           VARCHAR(40)      NOT NULL COMMENT 'full official name',
  short_name     VARCHAR(20)      NOT NULL COMMENT 'name for tiles and tables, such as 湘西州',
  parent_code    VARCHAR(6)           NULL COMMENT 'region above; NULL for the province',
  level          TINYINT UNSIGNED NOT NULL COMMENT '1 province, 2 city or prefecture, 3 county level',
  kind           VARCHAR(10)      NOT NULL COMMENT '省 地级市 自治州 市辖区 县级市 县 自治县',
  sort           SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order among its siblings',
  valid_from     DATE             NOT NULL DEFAULT '2000-01-01' COMMENT 'first day of the code',
  valid_to       DATE                 NULL COMMENT 'last day of the code; NULL while in use',
  successor_code VARCHAR(6)           NULL COMMENT 'code that took its place',
  PRIMARY KEY (code),
  KEY by_parent (parent_code, sort, code),
  KEY by_successor (successor_code),
  CONSTRAINT region_parent FOREIGN KEY (parent_code) REFERENCES region (code),
  CONSTRAINT region_successor FOREIGN KEY (successor_code) REFERENCES region (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='administrative regions, kept after they are dissolved (domain facts 5)';

CREATE TABLE industry_section (
  code CHAR(1)     NOT NULL COMMENT 'letter of GB/T 4754-2017',
  name VARCHAR(60) NOT NULL COMMENT 'name of the section (门类)',
  PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='industry sections of GB/T 4754';

CREATE TABLE industry_division (
  code         CHAR(2)     NOT NULL COMMENT 'two digits of GB/T 4754-2017',
  name         VARCHAR(60) NOT NULL COMMENT 'name of the division (大类)',
  section_code CHAR(1)     NOT NULL COMMENT 'section it belongs to',
  PRIMARY KEY (code),
  KEY by_section (section_code, code),
  CONSTRAINT division_section FOREIGN KEY (section_code) REFERENCES industry_section (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='industry divisions of GB/T 4754';

CREATE TABLE size_standard (
  id             SMALLINT UNSIGNED NOT NULL COMMENT 'version of the standard',
  name           VARCHAR(120)      NOT NULL COMMENT 'title of the regulation',
  source         VARCHAR(120)      NOT NULL COMMENT 'document number',
  effective_from DATE              NOT NULL COMMENT 'first day it applies to contracts',
  effective_to   DATE                  NULL COMMENT 'last day; NULL while in force',
  note           VARCHAR(300)      NOT NULL DEFAULT '' COMMENT 'what the reader must know about it',
  PRIMARY KEY (id),
  KEY by_date (effective_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='versions of the SME size standard: old ones stay computable (domain facts 4)';

CREATE TABLE size_threshold (
  standard_id SMALLINT UNSIGNED NOT NULL COMMENT 'version of the standard',
  seq         TINYINT UNSIGNED  NOT NULL COMMENT 'number of the industry group, 1..16',
  industry    VARCHAR(60)       NOT NULL COMMENT 'name of the industry group',
  gbt_codes   VARCHAR(80)       NOT NULL COMMENT 'GB/T 4754 sections, divisions, groups; separated by commas',
  ind1        ENUM('X','Y','Z') NOT NULL COMMENT 'first indicator: X staff, Y revenue, Z assets',
  large1      INT UNSIGNED      NOT NULL COMMENT 'lower bound of 大型; persons or 万元',
  medium1     INT UNSIGNED      NOT NULL COMMENT 'lower bound of 中型',
  small1      INT UNSIGNED      NOT NULL COMMENT 'lower bound of 小型; below is 微型',
  ind2        ENUM('X','Y','Z')     NULL COMMENT 'second indicator; NULL when one decides',
  large2      INT UNSIGNED          NULL COMMENT 'lower bound of 大型 by the second indicator',
  medium2     INT UNSIGNED          NULL COMMENT 'lower bound of 中型 by the second indicator',
  small2      INT UNSIGNED          NULL COMMENT 'lower bound of 小型 by the second indicator',
  PRIMARY KEY (standard_id, seq),
  CONSTRAINT threshold_standard FOREIGN KEY (standard_id) REFERENCES size_standard (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='size bounds per industry group; the result is the lowest of the indicator levels';

CREATE TABLE calendar_year (
  year      SMALLINT UNSIGNED NOT NULL COMMENT 'calendar year',
  confirmed TINYINT(1)        NOT NULL COMMENT '1 when the State Council notice is loaded, 0 provisional',
  source    VARCHAR(120)      NOT NULL DEFAULT '' COMMENT 'document number of the notice',
  PRIMARY KEY (year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='years whose holidays are known (domain facts 15)';

CREATE TABLE calendar_day (
  day  DATE               NOT NULL COMMENT 'a day that differs from Monday-to-Friday',
  kind ENUM('off','work') NOT NULL COMMENT 'off: holiday; work: make-up working day',
  name VARCHAR(20)        NOT NULL COMMENT 'holiday it belongs to',
  PRIMARY KEY (day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='holidays and make-up working days';

CREATE TABLE category (
  code        VARCHAR(4)        NOT NULL COMMENT 'two digits for level 1, four for level 2',
  parent_code VARCHAR(4)            NULL COMMENT 'level 1 category; NULL on level 1',
  name        VARCHAR(30)       NOT NULL COMMENT 'name shown',
  hint        VARCHAR(60)       NOT NULL DEFAULT '' COMMENT 'what is inside, a few words',
  icon        VARCHAR(20)       NOT NULL DEFAULT '' COMMENT 'symbol of icons.svg without i-',
  sort        SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order among its siblings',
  active      TINYINT(1)        NOT NULL DEFAULT 1 COMMENT '0 when no new record may use it',
  PRIMARY KEY (code),
  KEY by_parent (parent_code, sort),
  CONSTRAINT category_parent FOREIGN KEY (parent_code) REFERENCES category (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='two-level service catalogue (domain facts 7)';

CREATE TABLE channel (
  code    VARCHAR(20)       NOT NULL COMMENT 'word in the URL',
  name    VARCHAR(30)       NOT NULL COMMENT 'name shown',
  icon    VARCHAR(20)       NOT NULL DEFAULT '' COMMENT 'symbol of icons.svg without i-',
  summary VARCHAR(100)      NOT NULL DEFAULT '' COMMENT 'one line for lists',
  intro   VARCHAR(1000)     NOT NULL COMMENT 'what the channel does, plain text',
  promise VARCHAR(200)      NOT NULL COMMENT 'promise of time, shown on top',
  sort    SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order of display',
  PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='the special channels 专项服务频道 (manual 004 1)';

CREATE TABLE channel_category (
  channel_code  VARCHAR(20) NOT NULL COMMENT 'channel',
  category_code VARCHAR(4)  NOT NULL COMMENT 'category of level 1 or 2 that it gathers',
  PRIMARY KEY (channel_code, category_code),
  KEY by_category (category_code),
  CONSTRAINT channel_category_channel FOREIGN KEY (channel_code) REFERENCES channel (code),
  CONSTRAINT channel_category_category FOREIGN KEY (category_code) REFERENCES category (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='categories whose services and needs a channel shows';

CREATE TABLE setting (
  name  VARCHAR(60)   NOT NULL COMMENT 'name below Site in the pages, such as hotline',
  value VARCHAR(1000) NOT NULL COMMENT 'value as shown',
  note  VARCHAR(200)  NOT NULL DEFAULT '' COMMENT 'what it is for, for the administrator',
  PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='site settings an administrator can change';

CREATE TABLE content_version (
  name       VARCHAR(20)     NOT NULL COMMENT 'site: settings, codes, columns, windows; content: all public records',
  version    BIGINT UNSIGNED NOT NULL DEFAULT 1 COMMENT 'goes up in the transaction that changes the content',
  changed_at DATETIME        NOT NULL COMMENT 'when it last went up',
  PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='tells workers and caches that something public changed';

CREATE TABLE site_page (
  code       VARCHAR(20)       NOT NULL COMMENT 'word in the URL: about, contact, terms, privacy, accessibility',
  version    SMALLINT UNSIGNED NOT NULL DEFAULT 1 COMMENT 'old versions stay: people agreed to them',
  title      VARCHAR(60)       NOT NULL COMMENT 'heading',
  body_html  MEDIUMTEXT        NOT NULL COMMENT 'sanitized text',
  valid_from DATE              NOT NULL COMMENT 'first day of this version',
  PRIMARY KEY (code, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='fixed texts of the site, service agreement and privacy policy included';

CREATE TABLE yearly_figure (
  year  SMALLINT UNSIGNED NOT NULL COMMENT 'calendar year',
  code  VARCHAR(20)       NOT NULL COMMENT 'served, accepted, activities, on_time',
  name  VARCHAR(40)       NOT NULL COMMENT 'name shown',
  unit  VARCHAR(10)       NOT NULL COMMENT 'unit shown',
  goal  INT UNSIGNED      NOT NULL DEFAULT 0 COMMENT 'goal of the year; 0 when there is none',
  value BIGINT UNSIGNED   NOT NULL DEFAULT 0 COMMENT 'counted so far, rolled up from the records by the jobs',
  base  BIGINT UNSIGNED   NOT NULL DEFAULT 0 COMMENT 'denominator of a share; 0 when the figure is a count',
  as_of DATETIME              NULL COMMENT 'when value was counted',
  sort  TINYINT UNSIGNED  NOT NULL DEFAULT 0 COMMENT 'order of display',
  PRIMARY KEY (year, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='yearly goals and how far they are reached (manual 004 12 to 14)';

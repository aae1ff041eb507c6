-- 优秀评选: what can be entered and which fields that has are data; categories belong to a round; entries with what
-- was filled in. Experts score them (expert_review), objections are raised against them (objection).

CREATE TABLE award_sheet (
  code           VARCHAR(20)  NOT NULL COMMENT 'institutions, products, experts: stands in the address of its list',
  subject        ENUM('provider','service','expert') NOT NULL COMMENT 'what is entered: the institution, one of its services, the expert',
  entrant        ENUM('provider','expert') NOT NULL COMMENT 'whose account enters it',
  name           VARCHAR(30)  NOT NULL COMMENT 'words of the menu, such as 优秀服务机构',
  list_title     VARCHAR(40)  NOT NULL COMMENT 'title above the own entries',
  enter_words    VARCHAR(30)  NOT NULL COMMENT 'words on the button that begins one',
  edit_title     VARCHAR(40)  NOT NULL COMMENT 'title above the steps',
  proof_hint     VARCHAR(200) NOT NULL COMMENT 'what is uploaded as proof',
  who            VARCHAR(100) NOT NULL COMMENT 'who may enter, in a few words',
  sort           TINYINT UNSIGNED NOT NULL COMMENT 'order of the menu',
  PRIMARY KEY (code),
  UNIQUE KEY by_sort (sort)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='kinds of awards: what is entered and in which words';

CREATE TABLE award_field (
  sheet_code  VARCHAR(20)  NOT NULL COMMENT 'its sheet',
  seq         TINYINT UNSIGNED NOT NULL COMMENT 'order, from 1',
  code        VARCHAR(20)  NOT NULL COMMENT 'name of the field in the form and of its value',
  label       VARCHAR(40)  NOT NULL COMMENT 'label shown',
  kind        ENUM('line','text','items','integer','decimal') NOT NULL COMMENT 'one line, several lines, one item a line (逐条), whole number, number with two decimals',
  unit        VARCHAR(10)  NOT NULL DEFAULT '' COMMENT 'unit of a number',
  required    TINYINT(1)   NOT NULL DEFAULT 1 COMMENT '1: must be filled in before it is handed in',
  least       INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'fewest characters, or smallest number (in hundredths when decimal)',
  most        BIGINT UNSIGNED NOT NULL COMMENT 'most characters (at most 4000), or largest number',
  not_above   VARCHAR(20)  NOT NULL DEFAULT '' COMMENT 'code of the field that this number must not exceed',
  placeholder VARCHAR(80)  NOT NULL DEFAULT '' COMMENT 'words in the empty field',
  hint        VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'words below it',
  listed      TINYINT(1)   NOT NULL DEFAULT 0 COMMENT '1: a column of the list of entries',
  PRIMARY KEY (sheet_code, seq),
  UNIQUE KEY by_code (sheet_code, code),
  CONSTRAINT award_field_sheet FOREIGN KEY (sheet_code) REFERENCES award_sheet (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='fields of a sheet with their limits';

CREATE TABLE award_category (
  id         BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT COMMENT 'number of the category',
  round_id   BIGINT UNSIGNED   NOT NULL COMMENT 'round it is awarded in',
  sheet_code VARCHAR(20)       NOT NULL COMMENT 'what is entered',
  name       VARCHAR(40)       NOT NULL COMMENT 'name of the award, such as 创新服务产品',
  places     SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'how many can win; 0: as many as deserve it',
  PRIMARY KEY (id),
  UNIQUE KEY by_round (round_id, name),
  KEY by_sheet (sheet_code, round_id),
  CONSTRAINT award_category_round FOREIGN KEY (round_id) REFERENCES application_round (id),
  CONSTRAINT award_category_sheet FOREIGN KEY (sheet_code) REFERENCES award_sheet (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='评选类别 of a round';

CREATE TABLE award_entry (
  id           BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT COMMENT 'number of the record',
  number       VARCHAR(20)       NOT NULL COMMENT 'number on the receipt, such as P2026112114196',
  category_id  BIGINT UNSIGNED   NOT NULL COMMENT 'what it competes for',
  round_id     BIGINT UNSIGNED   NOT NULL COMMENT 'round of the category, kept here for its key and for lists',
  sheet_code   VARCHAR(20)       NOT NULL COMMENT 'sheet of the category, kept here for lists',
  year         SMALLINT UNSIGNED NOT NULL COMMENT 'year of the round, kept here for lists',
  subject_id   BIGINT UNSIGNED   NOT NULL COMMENT 'provider, service or expert, as the sheet says',
  entrant_kind ENUM('provider','expert') NOT NULL COMMENT 'whose it is',
  entrant_id   BIGINT UNSIGNED   NOT NULL COMMENT 'provider or expert that enters it',
  title        VARCHAR(100)      NOT NULL COMMENT 'name of the institution, service or expert, as it was when handed in',
  org_name     VARCHAR(100)      NOT NULL DEFAULT '' COMMENT 'institution, or employer of the expert, then',
  region_code  VARCHAR(6)        NOT NULL COMMENT 'where the entrant is',
  city_code    VARCHAR(6) AS (CONCAT(LEFT(region_code, 4), '00')) STORED COMMENT 'city of region_code, for lists',
  window_id    BIGINT UNSIGNED   NOT NULL COMMENT 'window that recommends it',
  state        ENUM('draft','city','returned','review','publicity','awarded','refused','not_recommended','withdrawn')
                                 NOT NULL DEFAULT 'draft' COMMENT '草稿, 市州推荐, 退回补正, 专家评审, 公示, 已公布, 未入选, 不推荐, 已撤回',
  steps        TINYINT UNSIGNED  NOT NULL DEFAULT 0 COMMENT 'steps that were filled in: bits 1 基本信息, 2 申报证明材料',
  score        SMALLINT UNSIGNED     NULL COMMENT 'mean of the experts, hundredths of a point, when it was put into 公示',
  created_at   DATETIME          NOT NULL COMMENT 'begin',
  updated_at   DATETIME          NOT NULL COMMENT 'last change',
  submitted_at DATETIME              NULL COMMENT 'when it was first handed in',
  public_from  DATE                  NULL COMMENT 'first day of 公示',
  public_to    DATE                  NULL COMMENT 'last day of 公示',
  awarded_on   DATE                  NULL COMMENT 'when it was published',
  PRIMARY KEY (id),
  UNIQUE KEY by_number (number),
  UNIQUE KEY by_subject (round_id, sheet_code, subject_id),
  KEY by_entrant (entrant_kind, entrant_id, sheet_code, id),
  KEY by_category (category_id, state, id),
  KEY by_award (sheet_code, state, year, city_code, id),
  KEY by_publicity (state, public_to, id),
  KEY by_time (submitted_at, id),
  KEY by_window (window_id, submitted_at, id),
  CONSTRAINT award_entry_category FOREIGN KEY (category_id) REFERENCES award_category (id),
  CONSTRAINT award_entry_round FOREIGN KEY (round_id) REFERENCES application_round (id),
  CONSTRAINT award_entry_sheet FOREIGN KEY (sheet_code) REFERENCES award_sheet (code),
  CONSTRAINT award_entry_region FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT award_entry_window FOREIGN KEY (window_id) REFERENCES platform_window (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='优秀评选: who competes for what';

CREATE TABLE award_value (
  entry_id BIGINT UNSIGNED NOT NULL COMMENT 'entry',
  code     VARCHAR(20)     NOT NULL COMMENT 'field of its sheet',
  value    VARCHAR(4000)   NOT NULL COMMENT 'what was filled in; a number in plain digits',
  PRIMARY KEY (entry_id, code),
  CONSTRAINT award_value_entry FOREIGN KEY (entry_id) REFERENCES award_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='what was filled in, one row a field';

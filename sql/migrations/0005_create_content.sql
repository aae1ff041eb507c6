-- What the portal tells: columns and articles, price quotes, guides, activities, rounds, help.

CREATE TABLE site_column (
  code        VARCHAR(20)       NOT NULL COMMENT 'word in the URL',
  name        VARCHAR(20)       NOT NULL COMMENT 'name shown',
  kind        ENUM('notice','news','policy','list') NOT NULL COMMENT 'notice 通知公告, news 动态, policy 政策, list anything else',
  parent_code VARCHAR(20)           NULL COMMENT 'column above',
  intro       VARCHAR(200)      NOT NULL DEFAULT '' COMMENT 'what it holds',
  sort        SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order of display',
  active      TINYINT(1)        NOT NULL DEFAULT 1 COMMENT '0 when hidden',
  PRIMARY KEY (code),
  KEY by_parent (parent_code, sort),
  CONSTRAINT column_parent FOREIGN KEY (parent_code) REFERENCES site_column (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='栏目';

CREATE TABLE article (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the article',
  column_code  VARCHAR(20)     NOT NULL COMMENT 'column',
  window_id    BIGINT UNSIGNED NOT NULL COMMENT 'window that publishes it',
  region_code  VARCHAR(6)      NOT NULL COMMENT 'region it concerns',
  city_code    VARCHAR(6) AS (CONCAT(LEFT(region_code, 4), '00')) STORED COMMENT 'city of region_code, for lists',
  title        VARCHAR(100)    NOT NULL COMMENT 'headline',
  summary      VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'for lists, plain text',
  plain_words  VARCHAR(100)    NOT NULL DEFAULT '' COMMENT '和您有什么关系: what it means, what to do, until when',
  source       VARCHAR(60)     NOT NULL COMMENT '来源',
  source_url   VARCHAR(300)    NOT NULL DEFAULT '' COMMENT 'where it first appeared, http or https',
  doc_number   VARCHAR(60)     NOT NULL DEFAULT '' COMMENT '文号',
  author_unit  VARCHAR(60)     NOT NULL DEFAULT '' COMMENT '发布单位',
  body_html    MEDIUMTEXT      NOT NULL COMMENT 'sanitized text',
  cover_id     BIGINT UNSIGNED     NULL COMMENT 'picture',
  state        ENUM('draft','reviewing','published','withdrawn') NOT NULL DEFAULT 'draft' COMMENT '草稿, 待审, 已发, 撤回',
  pinned       TINYINT(1)      NOT NULL DEFAULT 0 COMMENT '1: stays on top of its column',
  published_at DATETIME            NULL COMMENT 'date shown; in the future: scheduled',
  expires_at   DATETIME            NULL COMMENT 'out of the lists afterwards',
  view_count   INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'views, rolled up by the jobs',
  created_by   BIGINT UNSIGNED     NULL COMMENT 'account of the editor',
  created_at   DATETIME        NOT NULL COMMENT 'when it was entered',
  updated_at   DATETIME        NOT NULL COMMENT 'last change',
  PRIMARY KEY (id),
  KEY by_list (state, published_at, id),
  KEY by_column (column_code, state, published_at, id),
  KEY by_column_pinned (column_code, state, pinned, published_at, id),
  KEY by_column_city (column_code, state, city_code, published_at, id),
  KEY by_city (state, city_code, published_at, id),
  KEY by_region (region_code, state, published_at, id),
  KEY by_window (window_id, state, published_at, id),
  KEY by_editor (created_by, state, id),
  KEY by_cover (cover_id),
  CONSTRAINT article_column FOREIGN KEY (column_code) REFERENCES site_column (code),
  CONSTRAINT article_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  CONSTRAINT article_region FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT article_editor FOREIGN KEY (created_by) REFERENCES account (id),
  CONSTRAINT article_cover FOREIGN KEY (cover_id) REFERENCES attachment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='文章: notices, news, policies';

CREATE TABLE price_quote (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the quote',
  kind        VARCHAR(20)     NOT NULL COMMENT 'group such as 有色金属 or 农产品',
  item        VARCHAR(40)     NOT NULL COMMENT '品名',
  spec        VARCHAR(60)     NOT NULL DEFAULT '' COMMENT '规格',
  unit        VARCHAR(20)     NOT NULL COMMENT '单位 such as 元/吨',
  market      VARCHAR(60)     NOT NULL COMMENT '市场',
  region_code VARCHAR(6)      NOT NULL COMMENT 'region of the market',
  price_fen   BIGINT          NOT NULL COMMENT 'price in 分',
  change_bp   INT             NOT NULL DEFAULT 0 COMMENT 'change since the quote before, in hundredths of a percent',
  quoted_on   DATE            NOT NULL COMMENT 'day of the quote',
  source      VARCHAR(60)     NOT NULL DEFAULT '' COMMENT '来源',
  PRIMARY KEY (id),
  UNIQUE KEY by_item (item, spec, market, quoted_on),
  KEY by_day (quoted_on, kind, id),
  KEY by_kind (kind, quoted_on, id),
  KEY by_region (region_code, quoted_on, id),
  CONSTRAINT quote_region FOREIGN KEY (region_code) REFERENCES region (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='行情报价 (manual 004 4)';

CREATE TABLE guide (
  id              BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the guide',
  code            VARCHAR(30)     NOT NULL COMMENT 'stable word for links',
  title           VARCHAR(60)     NOT NULL COMMENT 'name of the matter',
  category_code   VARCHAR(4)          NULL COMMENT 'category of level 1 it belongs to',
  channel_code    VARCHAR(20)         NULL COMMENT 'special channel it belongs to',
  region_code     VARCHAR(6)      NOT NULL COMMENT 'region where it applies',
  window_id       BIGINT UNSIGNED NOT NULL COMMENT 'window that keeps it up to date',
  summary         VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'one or two sentences, plain text',
  who             VARCHAR(200)    NOT NULL COMMENT 'who may apply',
  conditions_html TEXT            NOT NULL COMMENT 'conditions, sanitized',
  materials_html  TEXT            NOT NULL COMMENT 'papers to bring, sanitized',
  steps_html      TEXT            NOT NULL COMMENT 'steps, sanitized',
  basis           VARCHAR(500)    NOT NULL DEFAULT '' COMMENT 'legal basis',
  time_limit      VARCHAR(100)    NOT NULL COMMENT 'how long it takes',
  fee             VARCHAR(100)    NOT NULL COMMENT 'what it costs',
  place           VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'where',
  phone           VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'whom to ask',
  online_url      VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'where to do it online: a path here, or http or https',
  state           ENUM('draft','published','withdrawn') NOT NULL DEFAULT 'draft' COMMENT '草稿, 已发, 撤回',
  sort            SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order of display',
  updated_at      DATETIME        NOT NULL COMMENT 'last change',
  PRIMARY KEY (id),
  UNIQUE KEY by_code (code),
  KEY by_list (state, sort, id),
  KEY by_category (category_code, state, sort, id),
  KEY by_channel (channel_code, state, sort, id),
  KEY by_region (region_code, state, sort, id),
  KEY by_window (window_id, state, id),
  CONSTRAINT guide_category FOREIGN KEY (category_code) REFERENCES category (code),
  CONSTRAINT guide_channel FOREIGN KEY (channel_code) REFERENCES channel (code),
  CONSTRAINT guide_region FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT guide_window FOREIGN KEY (window_id) REFERENCES platform_window (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='办事指南';

CREATE TABLE activity (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the activity',
  window_id    BIGINT UNSIGNED NOT NULL COMMENT 'window that publishes it, once',
  category_code VARCHAR(4)         NULL COMMENT 'category it counts for',
  title        VARCHAR(80)     NOT NULL COMMENT 'name',
  summary      VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'for lists, plain text',
  body_html    TEXT            NOT NULL COMMENT 'programme, sanitized',
  organizer    VARCHAR(100)    NOT NULL COMMENT '主办',
  undertaker   VARCHAR(100)    NOT NULL DEFAULT '' COMMENT '承办',
  co_organizer VARCHAR(200)    NOT NULL DEFAULT '' COMMENT '协办',
  place        VARCHAR(200)    NOT NULL COMMENT 'where, or 线上',
  region_code  VARCHAR(6)      NOT NULL COMMENT 'region of the place',
  city_code    VARCHAR(6) AS (CONCAT(LEFT(region_code, 4), '00')) STORED COMMENT 'city of region_code, for lists',
  contact      VARCHAR(30)     NOT NULL DEFAULT '' COMMENT '联系人',
  phone        VARCHAR(30)     NOT NULL DEFAULT '' COMMENT 'whom to ask',
  starts_at    DATETIME        NOT NULL COMMENT 'begin',
  ends_at      DATETIME        NOT NULL COMMENT 'end',
  signup_until DATETIME            NULL COMMENT 'last moment to sign up; NULL: come without',
  capacity     INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'places; 0 without limit',
  signup_count INT UNSIGNED    NOT NULL DEFAULT 0 COMMENT 'places taken',
  fee_fen      BIGINT          NOT NULL DEFAULT 0 COMMENT 'fee in 分; 0 free',
  state        ENUM('draft','reviewing','published','cancelled') NOT NULL DEFAULT 'draft' COMMENT '草稿, 审核, 已发, 取消; 报名中, 进行中, 结束 follow from the dates',
  created_at   DATETIME        NOT NULL COMMENT 'when it was entered',
  updated_at   DATETIME        NOT NULL COMMENT 'last change',
  PRIMARY KEY (id),
  KEY by_list (state, starts_at, id),
  KEY by_end (state, ends_at, id),
  KEY by_city (state, city_code, starts_at, id),
  KEY by_region (region_code, state, starts_at, id),
  KEY by_window (window_id, state, starts_at, id),
  KEY by_category (category_code, state, starts_at, id),
  CONSTRAINT activity_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  CONSTRAINT activity_category FOREIGN KEY (category_code) REFERENCES category (code),
  CONSTRAINT activity_region FOREIGN KEY (region_code) REFERENCES region (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='活动: organizer, undertaker and co-organizer in one record (manual 003 7)';

CREATE TABLE application_round (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the round',
  kind       ENUM('core','award','loan','project','other') NOT NULL COMMENT '核心服务机构申报, 优秀评选, 信用贷款, 项目, 其他',
  name       VARCHAR(60)     NOT NULL COMMENT 'name shown',
  year       SMALLINT UNSIGNED NOT NULL COMMENT 'year the round counts for',
  who        VARCHAR(100)    NOT NULL COMMENT 'who may apply, in a few words',
  opens_on   DATE            NOT NULL COMMENT 'first day',
  closes_on  DATE            NOT NULL COMMENT 'last day, until 24:00',
  article_id BIGINT UNSIGNED     NULL COMMENT 'notice of the round',
  url        VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'where to apply: a path here',
  state      ENUM('draft','published','withdrawn') NOT NULL DEFAULT 'draft' COMMENT '草稿, 已发, 撤回; open follows from the dates',
  PRIMARY KEY (id),
  KEY by_list (state, closes_on, id),
  KEY by_kind (kind, state, closes_on),
  KEY by_article (article_id),
  CONSTRAINT round_article FOREIGN KEY (article_id) REFERENCES article (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='批次: what can be applied for, and until when';

CREATE TABLE help_topic (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the topic',
  topic       VARCHAR(20)     NOT NULL COMMENT 'group such as 注册 or 登录',
  question    VARCHAR(100)    NOT NULL COMMENT 'as people ask it',
  answer_html TEXT            NOT NULL COMMENT 'answer, sanitized',
  sort        SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order of display',
  state       ENUM('published','withdrawn') NOT NULL DEFAULT 'published' COMMENT '已发, 撤回',
  updated_at  DATETIME        NOT NULL COMMENT 'last change',
  PRIMARY KEY (id),
  UNIQUE KEY by_question (question),
  KEY by_list (state, sort, id),
  KEY by_topic (topic, state, sort, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='答疑: frequent questions (manual 003 7)';

-- The search index: derived, local to each database node, rebuilt by `qifuctl search rebuild`, made anew by
-- `qifuctl migrate` when this file changes. Mroonga's bigrams find Chinese words without a dictionary. No foreign keys: the
-- truth is elsewhere. The words of old articles stand in an index of their own: a search costs by how many entries
-- hold the word, and of a million articles the old ones are asked only when the others do not give enough.

CREATE TABLE IF NOT EXISTS search_doc (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the entry',
  kind         VARCHAR(20)     NOT NULL COMMENT 'table of the record: article, service, provider, expert, need, product, activity, guide, help_topic, window',
  ref_id       BIGINT UNSIGNED NOT NULL COMMENT 'number of the record',
  title        VARCHAR(200)    NOT NULL COMMENT 'headline; empty when old_title has it',
  body         MEDIUMTEXT      NOT NULL COMMENT 'all words, without markup; empty when old_body has them',
  old_title    VARCHAR(200)    NOT NULL DEFAULT '' COMMENT 'headline of an article that is not recent any more',
  old_body     MEDIUMTEXT      NOT NULL DEFAULT '' COMMENT 'its words',
  summary      VARCHAR(300)    NOT NULL COMMENT 'what a result shows below the title',
  region_code  VARCHAR(6)       NOT NULL COMMENT 'region, or the province',
  url          VARCHAR(200)    NOT NULL COMMENT 'path of the page',
  published_at DATETIME        NOT NULL COMMENT 'date shown',
  kind_no      INT UNSIGNED    NOT NULL COMMENT 'number of the kind: Mroonga itself filters by numbers only',
  region_no    INT UNSIGNED    NOT NULL COMMENT 'region_code as a number, for the same reason',
  PRIMARY KEY (id),
  UNIQUE KEY by_ref (kind, ref_id),
  KEY by_kind (kind, published_at),
  FULLTEXT KEY by_words (title, body) COMMENT 'tokenizer "TokenBigram", normalizer "NormalizerAuto"',
  FULLTEXT KEY by_old_words (old_title, old_body) COMMENT 'tokenizer "TokenBigram", normalizer "NormalizerAuto"'
) ENGINE=Mroonga DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
  COMMENT='search index, derived';

-- Where a rebuild collects the entries before it takes the place of the other; empty in between.
CREATE TABLE IF NOT EXISTS search_doc_next LIKE search_doc;

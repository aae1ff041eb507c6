-- Counts of what is long, taken by the jobs (model/tally.h); and an index that has all that a list of
-- providers is filtered and ordered by, so that only the rows of one page are visited.

CREATE TABLE tally (
  subject VARCHAR(20)     NOT NULL COMMENT 'what is counted: service, article; version: the version of the content that was counted',
  label   VARCHAR(60)     NOT NULL COMMENT 'of which choice: a category, a column and its year',
  count   BIGINT UNSIGNED NOT NULL COMMENT 'how many; 0 when there are none any more',
  PRIMARY KEY (subject, label)
) ENGINE=InnoDB COMMENT='counts of long lists, taken by the jobs';

ALTER TABLE provider
  ADD KEY by_card (listed, is_core, score_avg, id, kind, region_code);

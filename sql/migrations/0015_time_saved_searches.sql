-- A saved search tells of needs by when they went live, not by their number: one that a window kept for a week
-- comes after those that passed it.

ALTER TABLE saved_search
  ADD COLUMN seen_at DATETIME NULL COMMENT 'needs that went live up to then were told; NULL: since it was saved' AFTER seen_id,
  MODIFY COLUMN category VARCHAR(4) NOT NULL DEFAULT '' COMMENT 'category of level 1 or 2; own: the provider''s own; empty for all';

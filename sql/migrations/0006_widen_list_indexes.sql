-- Counting what a list holds must not visit the rows: 1,000,000 articles are counted from the index alone, by
-- column and year, and so are the needs of a filter.

ALTER TABLE article
  DROP KEY by_column,
  ADD KEY by_column (state, column_code, published_at, id, expires_at);

ALTER TABLE need
  ADD KEY by_filter (listed, region_code, category_code, state);

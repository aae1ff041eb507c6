-- Providers of a region are counted, and sorted while they are few, by index alone.

ALTER TABLE provider
  ADD KEY by_place (listed, region_code, kind, is_core, score_avg, id);

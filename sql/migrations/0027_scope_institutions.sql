-- The core institutions of an office's windows are counted and summed from these windows, by index alone.

ALTER TABLE provider
  ADD KEY by_scope (window_id, is_core, city_code, core_from, core_to, name, id);

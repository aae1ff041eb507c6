-- Core institutions are listed by city and name, and counted by the days of their certificates: by index alone.

ALTER TABLE provider
  ADD KEY by_certificate (is_core, city_code, name, id, core_from, core_to, region_code, kind, window_id);

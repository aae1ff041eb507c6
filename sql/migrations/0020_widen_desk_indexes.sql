-- What back offices list must be found by an index that has filter and order: articles of a large subtree from the
-- newest on, members of a window by their state, enterprises of a window by their certification.

ALTER TABLE article
  ADD KEY by_desk (id, window_id, state);

ALTER TABLE activity
  ADD KEY by_desk (id, window_id, state);

ALTER TABLE account
  ADD KEY by_window_state (window_id, kind, state, id);

ALTER TABLE enterprise
  ADD KEY by_certified (window_id, certified, id);

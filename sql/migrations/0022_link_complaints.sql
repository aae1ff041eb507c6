-- A complaint that an enterprise files while it is signed in stands in its centre, too.

ALTER TABLE complaint
  ADD COLUMN enterprise_id BIGINT UNSIGNED NULL COMMENT 'complainant: the enterprise that was signed in; NULL: filed without an account; secret',
  ADD KEY by_enterprise (enterprise_id, id),
  ADD CONSTRAINT complaint_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id);

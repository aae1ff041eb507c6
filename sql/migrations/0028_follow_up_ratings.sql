-- 追评: the enterprise that rated may add words once, later on; the score stands. The provider may answer those,
-- too, in public.

ALTER TABLE rating
  ADD COLUMN followup VARCHAR(500) NULL COMMENT '追评 of the enterprise, plain text',
  ADD COLUMN followed_at DATETIME NULL COMMENT 'when it was added',
  ADD COLUMN followup_reply VARCHAR(500) NULL COMMENT 'public reply of the provider to it',
  ADD COLUMN followup_replied_at DATETIME NULL COMMENT 'when the provider replied to it';

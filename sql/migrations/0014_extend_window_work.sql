-- Members found by the last digits of a phone and listed by kind; a phone that is bound 72 hours after the
-- approval of its appeal, unless somebody objects; articles and activities written in the windows' back office.

ALTER TABLE account
  ADD COLUMN phone_tail VARCHAR(4) AS (RIGHT(phone, 4)) STORED COMMENT 'last four digits of phone, for searching',
  ADD KEY by_phone_tail (phone_tail),
  ADD KEY by_member (kind, id, state, window_id),
  DROP KEY by_window,
  ADD KEY by_window (window_id, kind, id, state);

ALTER TABLE expert
  ADD KEY by_name (name);

ALTER TABLE phone_appeal
  MODIFY COLUMN state ENUM('filed','approved','refused','stopped','bound') NOT NULL DEFAULT 'filed'
    COMMENT '待审, 通过（等待改绑）, 驳回, 已中止, 已改绑',
  ADD COLUMN bind_after DATETIME     NULL COMMENT 'when approved: the phone is bound after this time' AFTER decided_by,
  ADD COLUMN ended_at   DATETIME     NULL COMMENT 'when it was bound or stopped' AFTER bind_after,
  ADD COLUMN stop_words VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'who stopped it, and why' AFTER opinion,
  ADD KEY by_bind (state, bind_after, id);

ALTER TABLE article
  ADD COLUMN withdraw_reason VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'why it was taken from the public' AFTER expires_at,
  ADD KEY by_state (state, id);

ALTER TABLE activity
  ADD COLUMN created_by    BIGINT UNSIGNED NULL COMMENT 'account of the editor' AFTER state,
  ADD COLUMN cancel_reason VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'why it was called off' AFTER created_by,
  ADD KEY by_state (state, id),
  ADD KEY by_editor (created_by, state, id),
  ADD CONSTRAINT activity_editor FOREIGN KEY (created_by) REFERENCES account (id);

ALTER TABLE audit_log
  ADD KEY by_action (action, id);

-- A captcha is noted when it is answered, not when it is shown: its name holds what it is bound to, and its
-- answer is made from the name (lib/web/captcha.h).
DELETE FROM captcha;
ALTER TABLE captcha
  DROP COLUMN question,
  DROP COLUMN answer_hash,
  MODIFY id         CHAR(22) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'random number of the captcha, the beginning of its name',
  MODIFY purpose    VARCHAR(30) NOT NULL COMMENT 'form that it was answered in',
  MODIFY created_at DATETIME    NOT NULL COMMENT 'when it was answered',
  MODIFY expires_at DATETIME    NOT NULL COMMENT 'its name is too old from then on, and the row may go',
  COMMENT='captchas that were answered, right or wrong: none counts twice';

-- The second factor of operators, see model/second_factor.h.
CREATE TABLE second_factor (
  account_id BIGINT UNSIGNED NOT NULL COMMENT 'whose it is',
  secret     BINARY(64)      NOT NULL COMMENT 'secret of the authenticator (20 bytes), sealed: number of the key, nonce, cipher, tag',
  last_step  BIGINT UNSIGNED NOT NULL COMMENT 'newest step of 30 seconds whose code was used: none up to it opens again',
  created_at DATETIME        NOT NULL COMMENT 'when its first code was entered',
  PRIMARY KEY (account_id),
  CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='what an operator proves after the password';

CREATE TABLE recovery_code (
  account_id BIGINT UNSIGNED NOT NULL COMMENT 'whose it is',
  code_hash  BINARY(32)      NOT NULL COMMENT 'keyed hash of account and code',
  used_at    DATETIME            NULL COMMENT 'when it was used; NULL: it still opens',
  PRIMARY KEY (account_id, code_hash),
  CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='codes in place of the authenticator (备用码), each for one time';

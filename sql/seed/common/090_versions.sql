-- The two version numbers that workers and caches compare.

INSERT INTO content_version (name, version, changed_at) VALUES ('site', 1, NOW()), ('content', 1, NOW())
ON DUPLICATE KEY UPDATE version = version + 1, changed_at = NOW();

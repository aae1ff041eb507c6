-- Picture libraries of organisations, where their pictures are used, and the categories of products.

CREATE TABLE picture (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'number of the picture',
  org_kind    ENUM('enterprise','provider','expert') NOT NULL COMMENT 'kind of the organisation whose library it is in',
  org_id      BIGINT UNSIGNED NOT NULL COMMENT 'number of that organisation',
  title       VARCHAR(60)     NOT NULL COMMENT 'what it is called in the library; also its words for who cannot see it',
  width       INT UNSIGNED    NOT NULL COMMENT 'pixels of the original, as turned by its camera',
  height      INT UNSIGNED    NOT NULL COMMENT 'pixels of the original, as turned by its camera',
  original_id BIGINT UNSIGNED NOT NULL COMMENT 'as uploaded; always private',
  large_id    BIGINT UNSIGNED NOT NULL COMMENT 'made by the platform: at most 1280 pixels a side',
  medium_id   BIGINT UNSIGNED NOT NULL COMMENT 'made by the platform: at most 640',
  small_id    BIGINT UNSIGNED NOT NULL COMMENT 'made by the platform: at most 240',
  state       ENUM('kept','deleted') NOT NULL DEFAULT 'kept' COMMENT 'deleted ones are shown nowhere',
  created_at  DATETIME        NOT NULL COMMENT 'upload',
  PRIMARY KEY (id),
  KEY by_org (org_kind, org_id, state, id),
  KEY by_original (original_id),
  KEY by_large (large_id),
  KEY by_medium (medium_id),
  KEY by_small (small_id),
  CONSTRAINT picture_original FOREIGN KEY (original_id) REFERENCES attachment (id),
  CONSTRAINT picture_large FOREIGN KEY (large_id) REFERENCES attachment (id),
  CONSTRAINT picture_medium FOREIGN KEY (medium_id) REFERENCES attachment (id),
  CONSTRAINT picture_small FOREIGN KEY (small_id) REFERENCES attachment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='图片空间: the picture library of an organisation';

CREATE TABLE picture_use (
  subject_type VARCHAR(30)     NOT NULL COMMENT 'table of the record that uses it: product, service',
  subject_id   BIGINT UNSIGNED NOT NULL COMMENT 'number of that record',
  place        ENUM('gallery','text') NOT NULL COMMENT '首图, or inside the description',
  seq          SMALLINT UNSIGNED NOT NULL COMMENT 'order, from 1; the first of the gallery is the cover',
  picture_id   BIGINT UNSIGNED NOT NULL COMMENT 'picture',
  shown        TINYINT(1)      NOT NULL DEFAULT 0 COMMENT '1: the record is public, so the picture is',
  PRIMARY KEY (subject_type, subject_id, place, seq),
  KEY by_picture (picture_id, shown),
  CONSTRAINT use_picture FOREIGN KEY (picture_id) REFERENCES picture (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='which records use which pictures; a picture in use is not deleted';

CREATE TABLE product_category (
  code        VARCHAR(4)  NOT NULL COMMENT 'two digits on level 1, four on level 2',
  parent_code VARCHAR(4)      NULL COMMENT 'level 1 that it belongs to; NULL on level 1',
  name        VARCHAR(40) NOT NULL COMMENT '类目; product.category holds the name of level 2',
  sort        SMALLINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'order of display',
  active      TINYINT(1)  NOT NULL DEFAULT 1 COMMENT '0: no new products',
  PRIMARY KEY (code),
  UNIQUE KEY by_name (name),
  KEY by_parent (parent_code, sort),
  CONSTRAINT product_category_parent FOREIGN KEY (parent_code) REFERENCES product_category (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
  COMMENT='categories of products of enterprises, two levels';

ALTER TABLE product
  ADD COLUMN window_id BIGINT UNSIGNED NULL
    COMMENT 'window of the enterprise, kept here for the lists of windows' AFTER city_code,
  ADD COLUMN taken_down_at DATETIME NULL
    COMMENT 'when a window took it down' AFTER takedown_reason,
  ADD COLUMN taken_down_by BIGINT UNSIGNED NULL
    COMMENT 'account that took it down' AFTER taken_down_at,
  ADD COLUMN changed_at DATETIME NULL
    COMMENT 'first change by the enterprise since it was taken down' AFTER taken_down_by,
  ADD COLUMN asked_at DATETIME NULL
    COMMENT 'when the enterprise, having changed it, asked to put it on sale again' AFTER changed_at,
  ADD KEY by_window (window_id, state, updated_at, id),
  ADD CONSTRAINT product_window FOREIGN KEY (window_id) REFERENCES platform_window (id),
  ADD KEY by_own (enterprise_id, state, updated_at, id);

UPDATE product p JOIN enterprise e ON e.id = p.enterprise_id SET p.window_id = e.window_id;

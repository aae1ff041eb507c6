-- The window tree: one comprehensive window per region, its number is the region code. Addresses and phones
-- are entered by the operators.

INSERT INTO platform_window (id, code, name, short_name, type, parent_id, region_code, state, sort) VALUES
  (441400, '441400', '梅州市综合服务窗口', '梅州市窗口', 'city', NULL, '441400', 'open', 2),
  (441402, '441402', '梅江区综合服务窗口', '梅江区窗口', 'county', 441400, '441402', 'open', 3),
  (441403, '441403', '梅县区综合服务窗口', '梅县区窗口', 'county', 441400, '441403', 'open', 4),
  (441422, '441422', '大埔县综合服务窗口', '大埔县窗口', 'county', 441400, '441422', 'open', 5),
  (441423, '441423', '丰顺县综合服务窗口', '丰顺县窗口', 'county', 441400, '441423', 'open', 6),
  (441424, '441424', '五华县综合服务窗口', '五华县窗口', 'county', 441400, '441424', 'open', 7),
  (441426, '441426', '平远县综合服务窗口', '平远县窗口', 'county', 441400, '441426', 'open', 8),
  (441427, '441427', '蕉岭县综合服务窗口', '蕉岭县窗口', 'county', 441400, '441427', 'open', 9),
  (441481, '441481', '兴宁市综合服务窗口', '兴宁市窗口', 'county', 441400, '441481', 'open', 10)
ON DUPLICATE KEY UPDATE id = platform_window.id;

INSERT INTO window_tree (ancestor_id, descendant_id, depth) VALUES
  (441400, 441400, 0),
  (441402, 441402, 0),
  (441400, 441402, 1),
  (441403, 441403, 0),
  (441400, 441403, 1),
  (441422, 441422, 0),
  (441400, 441422, 1),
  (441423, 441423, 0),
  (441400, 441423, 1),
  (441424, 441424, 0),
  (441400, 441424, 1),
  (441426, 441426, 0),
  (441400, 441426, 1),
  (441427, 441427, 0),
  (441400, 441427, 1),
  (441481, 441481, 0),
  (441400, 441481, 1)
ON DUPLICATE KEY UPDATE ancestor_id = window_tree.ancestor_id;

-- Regions (GB/T 2260).

INSERT INTO region (code, name, short_name, parent_code, level, kind, sort) VALUES
  ('440000', '广东省', '广东省', NULL, 1, '省', 1),
  ('441400', '梅州市', '梅州市', '440000', 2, '地级市', 2),
  ('441402', '梅江区', '梅江区', '441400', 3, '市辖区', 3),
  ('441403', '梅县区', '梅县区', '441400', 3, '市辖区', 4),
  ('441422', '大埔县', '大埔县', '441400', 3, '县', 5),
  ('441423', '丰顺县', '丰顺县', '441400', 3, '县', 6),
  ('441424', '五华县', '五华县', '441400', 3, '县', 7),
  ('441426', '平远县', '平远县', '441400', 3, '县', 8),
  ('441427', '蕉岭县', '蕉岭县', '441400', 3, '县', 9),
  ('441481', '兴宁市', '兴宁市', '441400', 3, '县级市', 10)
ON DUPLICATE KEY UPDATE name = VALUES(name), short_name = VALUES(short_name), parent_code = VALUES(parent_code), level = VALUES(level), kind = VALUES(kind), sort = VALUES(sort);

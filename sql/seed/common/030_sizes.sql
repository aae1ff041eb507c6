-- The size standard in force; a new version is a new row with its own dates (domain facts 4).

INSERT INTO size_standard (id, name, source, effective_from, effective_to, note) VALUES
  (1, '中小企业划型标准规定', '工信部联企业〔2011〕300号；统计口径国统字〔2017〕213号', '2011-06-18', NULL, '微型企业有一项指标低于小型下限即是；铁路运输、金融、教育、卫生等本标准未列明，请咨询。')
ON DUPLICATE KEY UPDATE name = VALUES(name), source = VALUES(source), effective_from = VALUES(effective_from), note = VALUES(note);

INSERT INTO size_threshold (standard_id, seq, industry, gbt_codes, ind1, large1, medium1, small1, ind2, large2, medium2, small2) VALUES
  (1, 1, '农、林、牧、渔业', 'A', 'Y', 20000, 500, 50, NULL, NULL, NULL, NULL),
  (1, 2, '工业', 'B,C,D', 'X', 1000, 300, 20, 'Y', 40000, 2000, 300),
  (1, 3, '建筑业', 'E', 'Y', 80000, 6000, 300, 'Z', 80000, 5000, 300),
  (1, 4, '批发业', '51', 'X', 200, 20, 5, 'Y', 40000, 5000, 1000),
  (1, 5, '零售业', '52', 'X', 300, 50, 10, 'Y', 20000, 500, 100),
  (1, 6, '交通运输业', '54,55,56,57,58,591', 'X', 1000, 300, 20, 'Y', 30000, 3000, 200),
  (1, 7, '仓储业', '592,593,594,595,596,599', 'X', 200, 100, 20, 'Y', 30000, 1000, 100),
  (1, 8, '邮政业', '60', 'X', 1000, 300, 20, 'Y', 30000, 2000, 100),
  (1, 9, '住宿业', '61', 'X', 300, 100, 10, 'Y', 10000, 2000, 100),
  (1, 10, '餐饮业', '62', 'X', 300, 100, 10, 'Y', 10000, 2000, 100),
  (1, 11, '信息传输业', '63,64', 'X', 2000, 100, 10, 'Y', 100000, 1000, 100),
  (1, 12, '软件和信息技术服务业', '65', 'X', 300, 100, 10, 'Y', 10000, 1000, 50),
  (1, 13, '房地产开发经营', '7010', 'Y', 200000, 1000, 100, 'Z', 10000, 5000, 2000),
  (1, 14, '物业管理', '7020', 'X', 1000, 300, 100, 'Y', 5000, 1000, 500),
  (1, 15, '租赁和商务服务业', 'L', 'X', 300, 100, 10, 'Z', 120000, 8000, 100),
  (1, 16, '其他未列明行业', 'M,N,O,R,85,7030,7090', 'X', 300, 100, 10, NULL, NULL, NULL, NULL)
ON DUPLICATE KEY UPDATE industry = VALUES(industry), gbt_codes = VALUES(gbt_codes), ind1 = VALUES(ind1), large1 = VALUES(large1), medium1 = VALUES(medium1), small1 = VALUES(small1), ind2 = VALUES(ind2), large2 = VALUES(large2), medium2 = VALUES(medium2), small2 = VALUES(small2);

-- The windows get addresses, phones and introductions; parks, clusters and associations join them. All invented.

SET @today = CURDATE();

UPDATE platform_window SET address = '梅州市梅江区样例路 1 号', contact = '黄样杰', phone = '0753-5550100', email = 'win441400@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '市级平台，负责全市窗口网络的组织、调度和服务质量公开。',
  opened_on = DATE_SUB(@today, INTERVAL 2684 DAY), reply_median = 16, reply_count = 323 WHERE id = 441400;
UPDATE platform_window SET address = '梅州市梅江区样例大道 11 号企业服务中心 1 楼', contact = '曾样静', phone = '0753-5550201', email = 'win441402@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '梅江区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 4019 DAY), reply_median = 21, reply_count = 70 WHERE id = 441402;
UPDATE platform_window SET address = '梅州市梅县区样例大道 12 号企业服务中心 1 楼', contact = '李例峰', phone = '0753-5550202', email = 'win441403@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '梅县区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2231 DAY), reply_median = 13, reply_count = 64 WHERE id = 441403;
UPDATE platform_window SET address = '梅州市大埔县样例大道 13 号企业服务中心 1 楼', contact = '彭例红', phone = '0753-5550203', email = 'win441422@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '大埔县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2554 DAY), reply_median = 14, reply_count = 101 WHERE id = 441422;
UPDATE platform_window SET address = '梅州市丰顺县样例大道 14 号企业服务中心 1 楼', contact = '易例红', phone = '0753-5550204', email = 'win441423@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '丰顺县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1754 DAY), reply_median = 8, reply_count = 20 WHERE id = 441423;
UPDATE platform_window SET address = '梅州市五华县样例大道 15 号企业服务中心 1 楼', contact = '夏样涛', phone = '0753-5550205', email = 'win441424@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '五华县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1175 DAY), reply_median = 9, reply_count = 56 WHERE id = 441424;
UPDATE platform_window SET address = '梅州市平远县样例大道 16 号企业服务中心 1 楼', contact = '贺例明', phone = '0753-5550206', email = 'win441426@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '平远县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 765 DAY), reply_median = 9, reply_count = 106 WHERE id = 441426;
UPDATE platform_window SET address = '梅州市蕉岭县样例大道 17 号企业服务中心 1 楼', contact = '邓样涛', phone = '0753-5550207', email = 'win441427@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '蕉岭县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2821 DAY), reply_median = 20, reply_count = 71 WHERE id = 441427;
UPDATE platform_window SET address = '梅州市兴宁市样例大道 18 号企业服务中心 1 楼', contact = '杨样静', phone = '0753-5550208', email = 'win441481@example.cn',
  hours = '工作日 8:30–12:00，14:30–17:30', intro = '兴宁市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3904 DAY), reply_median = 15, reply_count = 108 WHERE id = 441481;

INSERT INTO platform_window (id, code, name, short_name, type, parent_id, region_code, address, contact, phone, hours, intro, opened_on, state, reply_median, reply_count, sort) VALUES
  (44140201, '441402-p1', '梅江样例高新区服务窗口', '梅江样例高新区', 'park', 441402, '441402', '梅江区样例园区路 1 号', '蒋样静', '0753-5550700', '工作日 8:30–12:00，14:30–17:30', '梅江样例高新区设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 300 DAY), 'open', 6, 16, 1),
  (44140301, '441403-p1', '梅县样例金柚产业集群服务窗口', '梅县样例金柚产业集群', 'cluster', 441403, '441403', '梅县区样例园区路 2 号', '何样辉', '0753-5550701', '工作日 8:30–12:00，14:30–17:30', '梅县样例金柚产业集群设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 337 DAY), 'open', 9, 16, 2),
  (44142201, '441422-p1', '大埔样例陶瓷商会服务窗口', '大埔样例陶瓷商会', 'association', 441422, '441422', '大埔县样例园区路 3 号', '彭样杰', '0753-5550702', '工作日 8:30–12:00，14:30–17:30', '大埔样例陶瓷商会设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 374 DAY), 'open', 10, 40, 3),
  (44142301, '441423-p1', '丰顺样例电声产业园服务窗口', '丰顺样例电声产业园', 'park', 441423, '441423', '丰顺县样例园区路 4 号', '曹样敏', '0753-5550703', '工作日 8:30–12:00，14:30–17:30', '丰顺样例电声产业园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 411 DAY), 'open', 6, 31, 4);

INSERT INTO window_tree (ancestor_id, descendant_id, depth) VALUES
  (44140201, 44140201, 0),
  (441402, 44140201, 1),
  (441400, 44140201, 2),
  (44140301, 44140301, 0),
  (441403, 44140301, 1),
  (441400, 44140301, 2),
  (44142201, 44142201, 0),
  (441422, 44142201, 1),
  (441400, 44142201, 2),
  (44142301, 44142301, 0),
  (441423, 44142301, 1),
  (441400, 44142301, 2);

UPDATE setting SET value = '1' WHERE name = 'demo';
UPDATE setting SET value = '0' WHERE name = 'second_factor';
UPDATE setting SET value = CONCAT(value, '（演示）') WHERE name IN ('organizer', 'undertaker');

-- Settings of the site. What an administrator changed stays as it is.

INSERT INTO setting (name, value, note) VALUES
  ('name', '梅州市中小企业公共服务平台', 'name of the site'),
  ('short_name', '梅州企服', 'short name, for messages'),
  ('slogan', '企业有事，到窗口来', 'below the name'),
  ('lead', '一个市级窗口、八个县区窗口，一个入口，件件有回音。', 'first sentence of the home page'),
  ('province', '梅州市', 'region served, in words'),
  ('province_code', '441400', 'region served'),
  ('level', 'city', 'province or city: what the top window is'),
  ('all_regions', '全市', 'choice that means every region'),
  ('hotline', '0753-5550 123', 'service hotline'),
  ('hotline_filing', '0753-5550 183', '填报咨询'),
  ('hotline_support', '0753-5550 187', '技术支持'),
  ('hours', '工作日 8:30–12:00，14:30–17:30', 'hours of the hotline'),
  ('email', 'service@example.cn', 'public mail address'),
  ('address', '梅州市梅江区样例路 1 号', 'postal address'),
  ('organizer', '梅州市中小企业服务中心', '主办单位'),
  ('undertaker', '梅州市中小企业公共服务平台运营中心', '承办单位'),
  ('gov_code', '0000000000', '政府网站标识码, ten digits'),
  ('icp', '粤ICP备00000000号', 'ICP number'),
  ('police', '粤公网安备 00000000000000号', '公安备案号'),
  ('search_words', '信用贷款 金柚电商 数字化转型 技能培训', '大家在搜, separated by blanks'),
  ('need_review_days', '3', 'working days for the review of a need'),
  ('terms_version', '1', 'version of the service agreement to accept'),
  ('demo', '', '1: the footer says that everything is invented')
ON DUPLICATE KEY UPDATE note = VALUES(note);

-- Off where the demo is in already: its accounts are for everybody's looking around.
INSERT IGNORE INTO setting (name, value, note)
SELECT 'second_factor', IF(value = '1', '0', '1'),
  '1: operators must prove a second factor after the password; 0: only those that have put it in'
FROM setting WHERE name = 'demo';

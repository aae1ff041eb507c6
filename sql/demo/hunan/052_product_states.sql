-- Products of the demo enterprise in every state, and what windows know of all products.

SET @today = CURDATE();
SET @own = (SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id
  WHERE a.name_key = 'demo-enterprise' AND m.org_kind = 'enterprise');
SET @county = (SELECT id FROM account WHERE name_key = 'demo-county');

INSERT INTO product (enterprise_id, category, region_code, title, summary, description_html, price_fen, price_unit, state, takedown_reason, view_count, published_at, created_at, updated_at)
SELECT e.id, x.category, e.region_code, x.title, x.summary, x.description_html, x.price_fen, x.price_unit, x.state, x.reason, x.views,
  @today - INTERVAL x.days DAY, @today - INTERVAL (x.days + 9) DAY, @today - INTERVAL x.changed DAY
FROM enterprise e JOIN (
  SELECT '通用设备' AS category, '气动夹具（四爪）' AS title, '夹持力可调，重复定位二丝以内。' AS summary, '<p>夹持力可调，重复定位二丝以内。</p><ul><li>行程 12 毫米</li><li>气压 0.4–0.7 兆帕</li></ul>' AS description_html, 186000 AS price_fen, '台' AS price_unit, 'off_sale' AS state, '' AS reason, 88 AS views, 120 AS days, 12 AS changed
  UNION ALL SELECT '金属制品', '非标法兰盘', '来图加工，材质可选。', '<p>来图加工，材质可选，可做探伤。</p><p>交期一般 7 天，急件另议。</p>', 9800, '件', 'taken_down', '标题里写“全国最好”，请改为如实说明。', 41, 60, 5
  UNION ALL SELECT '专用设备', '桌面型去毛刺机', '小件去毛刺，一人可操作。', '<p>小件去毛刺，一人可操作，噪声低于 72 分贝。</p>', 568000, '台', 'taken_down', '缺少防护罩的说明，请补充。', 17, 45, 2
) x WHERE e.id = @own;

INSERT INTO product (enterprise_id, category, region_code, title, description_html, price_fen, price_unit, state, created_at, updated_at)
SELECT e.id, '通用设备', e.region_code, '滚珠丝杠支撑座（草稿）', '', NULL, '套', 'draft', @today - INTERVAL 3 DAY, @today - INTERVAL 1 DAY
FROM enterprise e WHERE e.id = @own;

UPDATE product p JOIN enterprise e ON e.id = p.enterprise_id SET p.window_id = e.window_id;
UPDATE product SET taken_down_at = updated_at, taken_down_by = @county WHERE state = 'taken_down';
UPDATE product SET changed_at = updated_at, asked_at = updated_at WHERE enterprise_id = @own AND title = '桌面型去毛刺机';

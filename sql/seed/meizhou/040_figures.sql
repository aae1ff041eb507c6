-- Yearly goals (manual 004 12 to 14).

SET @year = YEAR(CURDATE());

INSERT INTO yearly_figure (year, code, name, unit, goal, sort) VALUES
  (@year, 'served', '服务中小企业', '家次', 10000, 1),
  (@year, 'accepted', '线上与电话受理', '人次', 10000, 2),
  (@year, 'activities', '组织服务活动', '场次', 100, 3),
  (@year, 'on_time', '按期办结', '件', 0, 4)
ON DUPLICATE KEY UPDATE name = VALUES(name), unit = VALUES(unit), sort = VALUES(sort);

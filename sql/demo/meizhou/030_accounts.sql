-- Accounts for every role. Their passwords are empty, which lets nobody in, until `qifuctl demo` sets one for all demo-* accounts.

SET @today = CURDATE();

INSERT INTO account (id, name, name_key, kind, person_name, phone, phone_verified_at, email, state, window_id, terms_version, terms_at, created_at, last_login_at) VALUES
  (1, 'demo-enterprise', 'demo-enterprise', 'enterprise', '周例明', '13800000063', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-enterprise@example.cn', 'active', 441402, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 3 DAY + INTERVAL 530 MINUTE),
  (2, 'demo-person', 'demo-person', 'person', '陈例玲', '13800000064', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-person@example.cn', 'active', 441402, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 6 DAY + INTERVAL 530 MINUTE),
  (3, 'demo-provider', 'demo-provider', 'provider', '李样辉', '13800000065', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-provider@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 7 DAY + INTERVAL 530 MINUTE),
  (4, 'demo-government', 'demo-government', 'provider', '彭样丽', '13800000066', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-government@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 5 DAY + INTERVAL 530 MINUTE),
  (5, 'demo-saas', 'demo-saas', 'provider', '谢例峰', '13800000067', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-saas@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 4 DAY + INTERVAL 530 MINUTE),
  (6, 'demo-expert', 'demo-expert', 'expert', '刘样文', '13800000068', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-expert@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 4 DAY + INTERVAL 530 MINUTE),
  (7, 'demo-county', 'demo-county', 'operator', '罗样芳', '13800000069', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-county@example.cn', 'active', 441402, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 2 DAY + INTERVAL 530 MINUTE),
  (8, 'demo-city', 'demo-city', 'operator', '唐例强', '13800000070', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-city@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 12 DAY + INTERVAL 530 MINUTE),
  (9, 'demo-province', 'demo-province', 'operator', '何样军', '13800000071', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-province@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 8 DAY + INTERVAL 530 MINUTE),
  (10, 'demo-regulator', 'demo-regulator', 'operator', '曾例华', '13800000072', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-regulator@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 9 DAY + INTERVAL 530 MINUTE),
  (11, 'demo-sysadmin', 'demo-sysadmin', 'operator', '邓样杰', '13800000073', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-sysadmin@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 2 DAY + INTERVAL 530 MINUTE),
  (12, 'demo-secadmin', 'demo-secadmin', 'operator', '胡例燕', '13800000074', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-secadmin@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 8 DAY + INTERVAL 530 MINUTE),
  (13, 'demo-auditor', 'demo-auditor', 'operator', '向样静', '13800000075', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-auditor@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 5 DAY + INTERVAL 530 MINUTE),
  (14, 'demo-seat', 'demo-seat', 'operator', '田例平', '13800000076', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'demo-seat@example.cn', 'active', 441400, 1, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 5 DAY + INTERVAL 530 MINUTE),
  (15, 'office02@example.cn', 'office02@example.cn', 'enterprise', '田样敏', '13800000077', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office02@example.cn', 'active', 441403, 1, @today - INTERVAL 444 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 444 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 6 DAY + INTERVAL 530 MINUTE),
  (16, 'office03@example.cn', 'office03@example.cn', 'enterprise', '王例波', '13800000078', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office03@example.cn', 'active', 441481, 1, @today - INTERVAL 143 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 143 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 5 DAY + INTERVAL 530 MINUTE),
  (17, 'office04@example.cn', 'office04@example.cn', 'enterprise', '夏样丽', '13800000079', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office04@example.cn', 'active', 441424, 1, @today - INTERVAL 445 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 445 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 8 DAY + INTERVAL 530 MINUTE),
  (18, 'office05@example.cn', 'office05@example.cn', 'enterprise', '曹样辉', '13800000080', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office05@example.cn', 'active', 441422, 1, @today - INTERVAL 780 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 780 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 3 DAY + INTERVAL 530 MINUTE),
  (19, 'office06@example.cn', 'office06@example.cn', 'enterprise', '王例强', '13800000081', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office06@example.cn', 'active', 441423, 1, @today - INTERVAL 260 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 260 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 6 DAY + INTERVAL 530 MINUTE),
  (20, 'office07@example.cn', 'office07@example.cn', 'enterprise', '田例华', '13800000082', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office07@example.cn', 'active', 441427, 1, @today - INTERVAL 359 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 359 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 1 DAY + INTERVAL 530 MINUTE),
  (21, 'office08@example.cn', 'office08@example.cn', 'enterprise', '夏例燕', '13800000083', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office08@example.cn', 'active', 441426, 1, @today - INTERVAL 396 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 396 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 8 DAY + INTERVAL 530 MINUTE),
  (22, 'office09@example.cn', 'office09@example.cn', 'enterprise', '贺例玲', '13800000084', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office09@example.cn', 'active', 441402, 1, @today - INTERVAL 763 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 763 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 6 DAY + INTERVAL 530 MINUTE),
  (23, 'office10@example.cn', 'office10@example.cn', 'enterprise', '曾样勇', '13800000085', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'office10@example.cn', 'active', 441481, 1, @today - INTERVAL 541 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 541 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 4 DAY + INTERVAL 530 MINUTE),
  (24, 'service04@example.cn', 'service04@example.cn', 'provider', '曹例红', '13800000086', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service04@example.cn', 'active', 441400, 1, @today - INTERVAL 146 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 146 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 4 DAY + INTERVAL 530 MINUTE),
  (25, 'service05@example.cn', 'service05@example.cn', 'provider', '吴例娟', '13800000087', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service05@example.cn', 'active', 441400, 1, @today - INTERVAL 168 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 168 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 9 DAY + INTERVAL 530 MINUTE),
  (26, 'service06@example.cn', 'service06@example.cn', 'provider', '吴例平', '13800000088', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service06@example.cn', 'active', 441400, 1, @today - INTERVAL 628 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 628 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 6 DAY + INTERVAL 530 MINUTE),
  (27, 'service07@example.cn', 'service07@example.cn', 'provider', '夏例红', '13800000089', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service07@example.cn', 'active', 441400, 1, @today - INTERVAL 713 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 713 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 2 DAY + INTERVAL 530 MINUTE),
  (28, 'service08@example.cn', 'service08@example.cn', 'provider', '向样辉', '13800000090', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service08@example.cn', 'active', 441400, 1, @today - INTERVAL 484 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 484 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 7 DAY + INTERVAL 530 MINUTE),
  (29, 'service09@example.cn', 'service09@example.cn', 'provider', '李样文', '13800000091', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service09@example.cn', 'active', 441400, 1, @today - INTERVAL 606 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 606 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 9 DAY + INTERVAL 530 MINUTE),
  (30, 'service10@example.cn', 'service10@example.cn', 'provider', '杨样敏', '13800000092', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service10@example.cn', 'active', 441400, 1, @today - INTERVAL 862 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 862 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 11 DAY + INTERVAL 530 MINUTE),
  (31, 'service11@example.cn', 'service11@example.cn', 'provider', '蒋例娟', '13800000093', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service11@example.cn', 'active', 441400, 1, @today - INTERVAL 282 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 282 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 6 DAY + INTERVAL 530 MINUTE),
  (32, 'service12@example.cn', 'service12@example.cn', 'provider', '李例娟', '13800000094', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service12@example.cn', 'active', 441400, 1, @today - INTERVAL 779 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 779 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 6 DAY + INTERVAL 530 MINUTE),
  (33, 'service13@example.cn', 'service13@example.cn', 'provider', '王样文', '13800000095', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service13@example.cn', 'active', 441400, 1, @today - INTERVAL 531 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 531 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 12 DAY + INTERVAL 530 MINUTE),
  (34, 'service14@example.cn', 'service14@example.cn', 'provider', '周例强', '13800000096', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'service14@example.cn', 'active', 441400, 1, @today - INTERVAL 454 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 454 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 7 DAY + INTERVAL 530 MINUTE),
  (35, 'expert02@example.cn', 'expert02@example.cn', 'expert', '钟例华', '13800000097', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'expert02@example.cn', 'active', 441400, 1, @today - INTERVAL 752 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 752 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 5 DAY + INTERVAL 530 MINUTE),
  (36, 'expert03@example.cn', 'expert03@example.cn', 'expert', '叶样军', '13800000098', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'expert03@example.cn', 'active', 441400, 1, @today - INTERVAL 553 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 553 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 3 DAY + INTERVAL 530 MINUTE),
  (37, 'expert04@example.cn', 'expert04@example.cn', 'expert', '古例明', '13800000099', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'expert04@example.cn', 'active', 441400, 1, @today - INTERVAL 408 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 408 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 5 DAY + INTERVAL 530 MINUTE),
  (38, 'expert05@example.cn', 'expert05@example.cn', 'expert', '曾例红', '13800000100', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE, 'expert05@example.cn', 'active', 441400, 1, @today - INTERVAL 416 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 416 DAY + INTERVAL 540 MINUTE, @today - INTERVAL 10 DAY + INTERVAL 530 MINUTE);

INSERT INTO membership (account_id, org_kind, org_id, role, created_at) VALUES
  (1, 'enterprise', 1, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (3, 'provider', 2, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (4, 'provider', 1, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (5, 'provider', 3, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (6, 'expert', 1, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (7, 'window', 441402, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (8, 'window', 441400, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (9, 'window', 441400, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (10, 'window', 441400, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (11, 'window', 441400, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (12, 'window', 441400, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (13, 'window', 441400, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (14, 'window', 441400, 'owner', @today - INTERVAL 300 DAY + INTERVAL 540 MINUTE),
  (15, 'enterprise', 2, 'owner', @today - INTERVAL 444 DAY + INTERVAL 540 MINUTE),
  (16, 'enterprise', 3, 'owner', @today - INTERVAL 143 DAY + INTERVAL 540 MINUTE),
  (17, 'enterprise', 4, 'owner', @today - INTERVAL 445 DAY + INTERVAL 540 MINUTE),
  (18, 'enterprise', 5, 'owner', @today - INTERVAL 780 DAY + INTERVAL 540 MINUTE),
  (19, 'enterprise', 6, 'owner', @today - INTERVAL 260 DAY + INTERVAL 540 MINUTE),
  (20, 'enterprise', 7, 'owner', @today - INTERVAL 359 DAY + INTERVAL 540 MINUTE),
  (21, 'enterprise', 8, 'owner', @today - INTERVAL 396 DAY + INTERVAL 540 MINUTE),
  (22, 'enterprise', 9, 'owner', @today - INTERVAL 763 DAY + INTERVAL 540 MINUTE),
  (23, 'enterprise', 10, 'owner', @today - INTERVAL 541 DAY + INTERVAL 540 MINUTE),
  (24, 'provider', 4, 'owner', @today - INTERVAL 146 DAY + INTERVAL 540 MINUTE),
  (25, 'provider', 5, 'owner', @today - INTERVAL 168 DAY + INTERVAL 540 MINUTE),
  (26, 'provider', 6, 'owner', @today - INTERVAL 628 DAY + INTERVAL 540 MINUTE),
  (27, 'provider', 7, 'owner', @today - INTERVAL 713 DAY + INTERVAL 540 MINUTE),
  (28, 'provider', 8, 'owner', @today - INTERVAL 484 DAY + INTERVAL 540 MINUTE),
  (29, 'provider', 9, 'owner', @today - INTERVAL 606 DAY + INTERVAL 540 MINUTE),
  (30, 'provider', 10, 'owner', @today - INTERVAL 862 DAY + INTERVAL 540 MINUTE),
  (31, 'provider', 11, 'owner', @today - INTERVAL 282 DAY + INTERVAL 540 MINUTE),
  (32, 'provider', 12, 'owner', @today - INTERVAL 779 DAY + INTERVAL 540 MINUTE),
  (33, 'provider', 13, 'owner', @today - INTERVAL 531 DAY + INTERVAL 540 MINUTE),
  (34, 'provider', 14, 'owner', @today - INTERVAL 454 DAY + INTERVAL 540 MINUTE),
  (35, 'expert', 2, 'owner', @today - INTERVAL 752 DAY + INTERVAL 540 MINUTE),
  (36, 'expert', 3, 'owner', @today - INTERVAL 553 DAY + INTERVAL 540 MINUTE),
  (37, 'expert', 4, 'owner', @today - INTERVAL 408 DAY + INTERVAL 540 MINUTE),
  (38, 'expert', 5, 'owner', @today - INTERVAL 416 DAY + INTERVAL 540 MINUTE);

INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
  SELECT 7, role_code, function_code, 441402, @today - INTERVAL 200 DAY FROM role_function WHERE role_code = 'window_operator';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
  SELECT 8, role_code, function_code, 441400, @today - INTERVAL 200 DAY FROM role_function WHERE role_code = 'window_operator';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
  SELECT 9, role_code, function_code, 441400, @today - INTERVAL 200 DAY FROM role_function WHERE role_code = 'province_operator';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
  SELECT 10, role_code, function_code, 441400, @today - INTERVAL 200 DAY FROM role_function WHERE role_code = 'regulator';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
  SELECT 11, role_code, function_code, 441400, @today - INTERVAL 200 DAY FROM role_function WHERE role_code = 'system_admin';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
  SELECT 12, role_code, function_code, 441400, @today - INTERVAL 200 DAY FROM role_function WHERE role_code = 'security_admin';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
  SELECT 13, role_code, function_code, 441400, @today - INTERVAL 200 DAY FROM role_function WHERE role_code = 'auditor';
INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)
  SELECT 14, role_code, function_code, 441400, @today - INTERVAL 200 DAY FROM role_function WHERE role_code = 'seat';

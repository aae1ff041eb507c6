-- The windows get addresses, phones and introductions; parks, clusters and associations join them. All invented.

SET @today = CURDATE();

UPDATE platform_window SET address = '长沙市岳麓区样例路 1 号', contact = '何样涛', phone = '0731-55500100', email = 'win430000@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '省级平台，负责全省窗口网络的组织、调度和服务质量公开。',
  opened_on = DATE_SUB(@today, INTERVAL 4053 DAY), reply_median = 10, reply_count = 402 WHERE id = 430000;
UPDATE platform_window SET address = '长沙市岳麓区样例路 1 号政务服务大厅 2 楼', contact = '吴例明', phone = '0731-55500101', email = 'win430100@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '长沙市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 2768 DAY), reply_median = 15, reply_count = 266 WHERE id = 430100;
UPDATE platform_window SET address = '株洲市荷塘区样例路 2 号政务服务大厅 2 楼', contact = '田例波', phone = '0731-55500102', email = 'win430200@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '株洲市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 3580 DAY), reply_median = 13, reply_count = 313 WHERE id = 430200;
UPDATE platform_window SET address = '湘潭市雨湖区样例路 3 号政务服务大厅 2 楼', contact = '李例华', phone = '0731-55500103', email = 'win430300@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '湘潭市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 1120 DAY), reply_median = 20, reply_count = 322 WHERE id = 430300;
UPDATE platform_window SET address = '衡阳市珠晖区样例路 4 号政务服务大厅 2 楼', contact = '李样文', phone = '0734-55500104', email = 'win430400@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '衡阳市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 1151 DAY), reply_median = 19, reply_count = 410 WHERE id = 430400;
UPDATE platform_window SET address = '邵阳市双清区样例路 5 号政务服务大厅 2 楼', contact = '周样涛', phone = '0739-55500105', email = 'win430500@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '邵阳市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 2307 DAY), reply_median = 11, reply_count = 433 WHERE id = 430500;
UPDATE platform_window SET address = '岳阳市岳阳楼区样例路 6 号政务服务大厅 2 楼', contact = '谭例明', phone = '0730-55500106', email = 'win430600@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '岳阳市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 3375 DAY), reply_median = 7, reply_count = 331 WHERE id = 430600;
UPDATE platform_window SET address = '常德市武陵区样例路 7 号政务服务大厅 2 楼', contact = '周样涛', phone = '0736-55500107', email = 'win430700@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '常德市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 2936 DAY), reply_median = 7, reply_count = 306 WHERE id = 430700;
UPDATE platform_window SET address = '张家界市永定区样例路 8 号政务服务大厅 2 楼', contact = '欧阳例明', phone = '0744-55500108', email = 'win430800@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '张家界市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 4016 DAY), reply_median = 11, reply_count = 367 WHERE id = 430800;
UPDATE platform_window SET address = '益阳市资阳区样例路 9 号政务服务大厅 2 楼', contact = '曾例明', phone = '0737-55500109', email = 'win430900@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '益阳市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 1691 DAY), reply_median = 15, reply_count = 362 WHERE id = 430900;
UPDATE platform_window SET address = '郴州市北湖区样例路 10 号政务服务大厅 2 楼', contact = '谭例波', phone = '0735-55500110', email = 'win431000@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '郴州市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 1493 DAY), reply_median = 16, reply_count = 330 WHERE id = 431000;
UPDATE platform_window SET address = '永州市零陵区样例路 11 号政务服务大厅 2 楼', contact = '夏样勇', phone = '0746-55500111', email = 'win431100@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '永州市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 2311 DAY), reply_median = 11, reply_count = 436 WHERE id = 431100;
UPDATE platform_window SET address = '怀化市鹤城区样例路 12 号政务服务大厅 2 楼', contact = '黄例强', phone = '0745-55500112', email = 'win431200@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '怀化市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 2743 DAY), reply_median = 16, reply_count = 453 WHERE id = 431200;
UPDATE platform_window SET address = '娄底市娄星区样例路 13 号政务服务大厅 2 楼', contact = '曹样丽', phone = '0738-55500113', email = 'win431300@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '娄底市综合服务窗口，受理全市企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 2672 DAY), reply_median = 12, reply_count = 352 WHERE id = 431300;
UPDATE platform_window SET address = '湘西州吉首市样例路 14 号政务服务大厅 2 楼', contact = '唐样丽', phone = '0743-55500114', email = 'win433100@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '湘西州综合服务窗口，受理全州企业的需求、咨询和投诉，审核服务机构资质，联系县市区窗口和园区服务站。每个工作日有法律、财税、数字化三类专家值班。',
  opened_on = DATE_SUB(@today, INTERVAL 1465 DAY), reply_median = 21, reply_count = 298 WHERE id = 433100;
UPDATE platform_window SET address = '长沙市芙蓉区样例大道 11 号企业服务中心 1 楼', contact = '罗样敏', phone = '0731-55500201', email = 'win430102@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '芙蓉区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2071 DAY), reply_median = 17, reply_count = 51 WHERE id = 430102;
UPDATE platform_window SET address = '长沙市天心区样例大道 12 号企业服务中心 1 楼', contact = '李样杰', phone = '0731-55500202', email = 'win430103@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '天心区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1922 DAY), reply_median = 19, reply_count = 38 WHERE id = 430103;
UPDATE platform_window SET address = '长沙市岳麓区样例大道 13 号企业服务中心 1 楼', contact = '贺样芳', phone = '0731-55500203', email = 'win430104@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '岳麓区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1533 DAY), reply_median = 20, reply_count = 49 WHERE id = 430104;
UPDATE platform_window SET address = '长沙市开福区样例大道 14 号企业服务中心 1 楼', contact = '谭样文', phone = '0731-55500204', email = 'win430105@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '开福区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2538 DAY), reply_median = 15, reply_count = 54 WHERE id = 430105;
UPDATE platform_window SET address = '长沙市雨花区样例大道 15 号企业服务中心 1 楼', contact = '曹例明', phone = '0731-55500205', email = 'win430111@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '雨花区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 713 DAY), reply_median = 18, reply_count = 41 WHERE id = 430111;
UPDATE platform_window SET address = '长沙市望城区样例大道 16 号企业服务中心 1 楼', contact = '何例强', phone = '0731-55500206', email = 'win430112@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '望城区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1313 DAY), reply_median = 8, reply_count = 14 WHERE id = 430112;
UPDATE platform_window SET address = '长沙市长沙县样例大道 17 号企业服务中心 1 楼', contact = '陈样芳', phone = '0731-55500207', email = 'win430121@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '长沙县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3278 DAY), reply_median = 15, reply_count = 70 WHERE id = 430121;
UPDATE platform_window SET address = '长沙市浏阳市样例大道 18 号企业服务中心 1 楼', contact = '杨例波', phone = '0731-55500208', email = 'win430181@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '浏阳市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3955 DAY), reply_median = 12, reply_count = 77 WHERE id = 430181;
UPDATE platform_window SET address = '长沙市宁乡市样例大道 19 号企业服务中心 1 楼', contact = '周样敏', phone = '0731-55500209', email = 'win430182@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '宁乡市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1501 DAY), reply_median = 19, reply_count = 44 WHERE id = 430182;
UPDATE platform_window SET address = '株洲市荷塘区样例大道 20 号企业服务中心 1 楼', contact = '吴例波', phone = '0731-55500210', email = 'win430202@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '荷塘区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3590 DAY), reply_median = 17, reply_count = 108 WHERE id = 430202;
UPDATE platform_window SET address = '株洲市芦淞区样例大道 21 号企业服务中心 1 楼', contact = '易例波', phone = '0731-55500211', email = 'win430203@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '芦淞区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2914 DAY), reply_median = 11, reply_count = 113 WHERE id = 430203;
UPDATE platform_window SET address = '株洲市石峰区样例大道 22 号企业服务中心 1 楼', contact = '谭例明', phone = '0731-55500212', email = 'win430204@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '石峰区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2287 DAY), reply_median = 20, reply_count = 20 WHERE id = 430204;
UPDATE platform_window SET address = '株洲市天元区样例大道 23 号企业服务中心 1 楼', contact = '曾例强', phone = '0731-55500213', email = 'win430211@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '天元区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 4197 DAY), reply_median = 14, reply_count = 38 WHERE id = 430211;
UPDATE platform_window SET address = '株洲市渌口区样例大道 24 号企业服务中心 1 楼', contact = '曹例娟', phone = '0731-55500214', email = 'win430212@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '渌口区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1297 DAY), reply_median = 18, reply_count = 12 WHERE id = 430212;
UPDATE platform_window SET address = '株洲市攸县样例大道 25 号企业服务中心 1 楼', contact = '贺例燕', phone = '0731-55500215', email = 'win430223@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '攸县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2579 DAY), reply_median = 9, reply_count = 24 WHERE id = 430223;
UPDATE platform_window SET address = '株洲市茶陵县样例大道 26 号企业服务中心 1 楼', contact = '肖样静', phone = '0731-55500216', email = 'win430224@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '茶陵县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2315 DAY), reply_median = 7, reply_count = 108 WHERE id = 430224;
UPDATE platform_window SET address = '株洲市炎陵县样例大道 27 号企业服务中心 1 楼', contact = '何样文', phone = '0731-55500217', email = 'win430225@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '炎陵县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1980 DAY), reply_median = 20, reply_count = 101 WHERE id = 430225;
UPDATE platform_window SET address = '株洲市醴陵市样例大道 28 号企业服务中心 1 楼', contact = '黄例波', phone = '0731-55500218', email = 'win430281@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '醴陵市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3949 DAY), reply_median = 9, reply_count = 73 WHERE id = 430281;
UPDATE platform_window SET address = '湘潭市雨湖区样例大道 29 号企业服务中心 1 楼', contact = '易样杰', phone = '0731-55500219', email = 'win430302@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '雨湖区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2903 DAY), reply_median = 12, reply_count = 57 WHERE id = 430302;
UPDATE platform_window SET address = '湘潭市岳塘区样例大道 30 号企业服务中心 1 楼', contact = '夏例燕', phone = '0731-55500220', email = 'win430304@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '岳塘区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1681 DAY), reply_median = 10, reply_count = 119 WHERE id = 430304;
UPDATE platform_window SET address = '湘潭市湘潭县样例大道 31 号企业服务中心 1 楼', contact = '易例玲', phone = '0731-55500221', email = 'win430321@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '湘潭县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 966 DAY), reply_median = 18, reply_count = 65 WHERE id = 430321;
UPDATE platform_window SET address = '湘潭市湘乡市样例大道 32 号企业服务中心 1 楼', contact = '唐例红', phone = '0731-55500222', email = 'win430381@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '湘乡市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1845 DAY), reply_median = 11, reply_count = 49 WHERE id = 430381;
UPDATE platform_window SET address = '湘潭市韶山市样例大道 33 号企业服务中心 1 楼', contact = '唐例燕', phone = '0731-55500223', email = 'win430382@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '韶山市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1671 DAY), reply_median = 13, reply_count = 12 WHERE id = 430382;
UPDATE platform_window SET address = '衡阳市珠晖区样例大道 34 号企业服务中心 1 楼', contact = '张例平', phone = '0734-55500224', email = 'win430405@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '珠晖区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2385 DAY), reply_median = 21, reply_count = 30 WHERE id = 430405;
UPDATE platform_window SET address = '衡阳市雁峰区样例大道 35 号企业服务中心 1 楼', contact = '谢例明', phone = '0734-55500225', email = 'win430406@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '雁峰区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1991 DAY), reply_median = 14, reply_count = 64 WHERE id = 430406;
UPDATE platform_window SET address = '衡阳市石鼓区样例大道 36 号企业服务中心 1 楼', contact = '田样丽', phone = '0734-55500226', email = 'win430407@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '石鼓区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2793 DAY), reply_median = 16, reply_count = 35 WHERE id = 430407;
UPDATE platform_window SET address = '衡阳市蒸湘区样例大道 37 号企业服务中心 1 楼', contact = '曾样勇', phone = '0734-55500227', email = 'win430408@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '蒸湘区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2660 DAY), reply_median = 7, reply_count = 19 WHERE id = 430408;
UPDATE platform_window SET address = '衡阳市南岳区样例大道 38 号企业服务中心 1 楼', contact = '邓例华', phone = '0734-55500228', email = 'win430412@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '南岳区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3265 DAY), reply_median = 21, reply_count = 89 WHERE id = 430412;
UPDATE platform_window SET address = '衡阳市衡阳县样例大道 39 号企业服务中心 1 楼', contact = '彭样勇', phone = '0734-55500229', email = 'win430421@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '衡阳县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 764 DAY), reply_median = 17, reply_count = 114 WHERE id = 430421;
UPDATE platform_window SET address = '衡阳市衡南县样例大道 40 号企业服务中心 1 楼', contact = '周样辉', phone = '0734-55500230', email = 'win430422@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '衡南县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2963 DAY), reply_median = 13, reply_count = 44 WHERE id = 430422;
UPDATE platform_window SET address = '衡阳市衡山县样例大道 41 号企业服务中心 1 楼', contact = '曹样芳', phone = '0734-55500231', email = 'win430423@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '衡山县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1400 DAY), reply_median = 21, reply_count = 54 WHERE id = 430423;
UPDATE platform_window SET address = '衡阳市衡东县样例大道 42 号企业服务中心 1 楼', contact = '吴样文', phone = '0734-55500232', email = 'win430424@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '衡东县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 863 DAY), reply_median = 13, reply_count = 110 WHERE id = 430424;
UPDATE platform_window SET address = '衡阳市祁东县样例大道 43 号企业服务中心 1 楼', contact = '谢例红', phone = '0734-55500233', email = 'win430426@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '祁东县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3870 DAY), reply_median = 15, reply_count = 25 WHERE id = 430426;
UPDATE platform_window SET address = '衡阳市耒阳市样例大道 44 号企业服务中心 1 楼', contact = '谭例平', phone = '0734-55500234', email = 'win430481@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '耒阳市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1758 DAY), reply_median = 7, reply_count = 69 WHERE id = 430481;
UPDATE platform_window SET address = '衡阳市常宁市样例大道 45 号企业服务中心 1 楼', contact = '田样辉', phone = '0734-55500235', email = 'win430482@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '常宁市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3589 DAY), reply_median = 9, reply_count = 81 WHERE id = 430482;
UPDATE platform_window SET address = '邵阳市双清区样例大道 46 号企业服务中心 1 楼', contact = '罗样文', phone = '0739-55500236', email = 'win430502@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '双清区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3177 DAY), reply_median = 8, reply_count = 23 WHERE id = 430502;
UPDATE platform_window SET address = '邵阳市大祥区样例大道 47 号企业服务中心 1 楼', contact = '唐例峰', phone = '0739-55500237', email = 'win430503@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '大祥区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3780 DAY), reply_median = 12, reply_count = 99 WHERE id = 430503;
UPDATE platform_window SET address = '邵阳市北塔区样例大道 48 号企业服务中心 1 楼', contact = '刘例强', phone = '0739-55500238', email = 'win430511@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '北塔区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3097 DAY), reply_median = 14, reply_count = 64 WHERE id = 430511;
UPDATE platform_window SET address = '邵阳市新邵县样例大道 49 号企业服务中心 1 楼', contact = '向例波', phone = '0739-55500239', email = 'win430522@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '新邵县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3598 DAY), reply_median = 19, reply_count = 50 WHERE id = 430522;
UPDATE platform_window SET address = '邵阳市邵阳县样例大道 50 号企业服务中心 1 楼', contact = '谢例峰', phone = '0739-55500240', email = 'win430523@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '邵阳县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3222 DAY), reply_median = 15, reply_count = 35 WHERE id = 430523;
UPDATE platform_window SET address = '邵阳市隆回县样例大道 51 号企业服务中心 1 楼', contact = '刘例玲', phone = '0739-55500241', email = 'win430524@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '隆回县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 4147 DAY), reply_median = 9, reply_count = 13 WHERE id = 430524;
UPDATE platform_window SET address = '邵阳市洞口县样例大道 52 号企业服务中心 1 楼', contact = '向例峰', phone = '0739-55500242', email = 'win430525@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '洞口县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2967 DAY), reply_median = 7, reply_count = 53 WHERE id = 430525;
UPDATE platform_window SET address = '邵阳市绥宁县样例大道 53 号企业服务中心 1 楼', contact = '何例平', phone = '0739-55500243', email = 'win430527@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '绥宁县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1966 DAY), reply_median = 14, reply_count = 38 WHERE id = 430527;
UPDATE platform_window SET address = '邵阳市新宁县样例大道 54 号企业服务中心 1 楼', contact = '黄例平', phone = '0739-55500244', email = 'win430528@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '新宁县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2554 DAY), reply_median = 12, reply_count = 30 WHERE id = 430528;
UPDATE platform_window SET address = '邵阳市城步苗族自治县样例大道 55 号企业服务中心 1 楼', contact = '张例明', phone = '0739-55500245', email = 'win430529@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '城步苗族自治县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2372 DAY), reply_median = 17, reply_count = 99 WHERE id = 430529;
UPDATE platform_window SET address = '邵阳市武冈市样例大道 56 号企业服务中心 1 楼', contact = '李例红', phone = '0739-55500246', email = 'win430581@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '武冈市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2555 DAY), reply_median = 7, reply_count = 13 WHERE id = 430581;
UPDATE platform_window SET address = '邵阳市邵东市样例大道 57 号企业服务中心 1 楼', contact = '彭样杰', phone = '0739-55500247', email = 'win430582@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '邵东市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1423 DAY), reply_median = 7, reply_count = 59 WHERE id = 430582;
UPDATE platform_window SET address = '岳阳市岳阳楼区样例大道 58 号企业服务中心 1 楼', contact = '龙例娟', phone = '0730-55500248', email = 'win430602@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '岳阳楼区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1991 DAY), reply_median = 13, reply_count = 67 WHERE id = 430602;
UPDATE platform_window SET address = '岳阳市云溪区样例大道 59 号企业服务中心 1 楼', contact = '吴样文', phone = '0730-55500249', email = 'win430603@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '云溪区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1627 DAY), reply_median = 10, reply_count = 12 WHERE id = 430603;
UPDATE platform_window SET address = '岳阳市君山区样例大道 60 号企业服务中心 1 楼', contact = '夏样军', phone = '0730-55500250', email = 'win430611@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '君山区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3754 DAY), reply_median = 9, reply_count = 58 WHERE id = 430611;
UPDATE platform_window SET address = '岳阳市岳阳县样例大道 61 号企业服务中心 1 楼', contact = '欧阳样杰', phone = '0730-55500251', email = 'win430621@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '岳阳县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2772 DAY), reply_median = 13, reply_count = 15 WHERE id = 430621;
UPDATE platform_window SET address = '岳阳市华容县样例大道 62 号企业服务中心 1 楼', contact = '周例波', phone = '0730-55500252', email = 'win430623@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '华容县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1693 DAY), reply_median = 7, reply_count = 72 WHERE id = 430623;
UPDATE platform_window SET address = '岳阳市湘阴县样例大道 63 号企业服务中心 1 楼', contact = '曹例燕', phone = '0730-55500253', email = 'win430624@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '湘阴县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1659 DAY), reply_median = 15, reply_count = 13 WHERE id = 430624;
UPDATE platform_window SET address = '岳阳市平江县样例大道 64 号企业服务中心 1 楼', contact = '夏例波', phone = '0730-55500254', email = 'win430626@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '平江县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1041 DAY), reply_median = 8, reply_count = 45 WHERE id = 430626;
UPDATE platform_window SET address = '岳阳市汨罗市样例大道 65 号企业服务中心 1 楼', contact = '谢样勇', phone = '0730-55500255', email = 'win430681@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '汨罗市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2597 DAY), reply_median = 17, reply_count = 50 WHERE id = 430681;
UPDATE platform_window SET address = '岳阳市临湘市样例大道 66 号企业服务中心 1 楼', contact = '唐例平', phone = '0730-55500256', email = 'win430682@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '临湘市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1643 DAY), reply_median = 18, reply_count = 83 WHERE id = 430682;
UPDATE platform_window SET address = '常德市武陵区样例大道 67 号企业服务中心 1 楼', contact = '欧阳样辉', phone = '0736-55500257', email = 'win430702@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '武陵区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 991 DAY), reply_median = 16, reply_count = 117 WHERE id = 430702;
UPDATE platform_window SET address = '常德市鼎城区样例大道 68 号企业服务中心 1 楼', contact = '贺样辉', phone = '0736-55500258', email = 'win430703@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '鼎城区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2711 DAY), reply_median = 16, reply_count = 31 WHERE id = 430703;
UPDATE platform_window SET address = '常德市安乡县样例大道 69 号企业服务中心 1 楼', contact = '王样静', phone = '0736-55500259', email = 'win430721@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '安乡县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3244 DAY), reply_median = 14, reply_count = 20 WHERE id = 430721;
UPDATE platform_window SET address = '常德市汉寿县样例大道 70 号企业服务中心 1 楼', contact = '唐样丽', phone = '0736-55500260', email = 'win430722@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '汉寿县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1171 DAY), reply_median = 9, reply_count = 109 WHERE id = 430722;
UPDATE platform_window SET address = '常德市澧县样例大道 71 号企业服务中心 1 楼', contact = '向样军', phone = '0736-55500261', email = 'win430723@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '澧县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1905 DAY), reply_median = 14, reply_count = 102 WHERE id = 430723;
UPDATE platform_window SET address = '常德市临澧县样例大道 72 号企业服务中心 1 楼', contact = '彭例峰', phone = '0736-55500262', email = 'win430724@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '临澧县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2772 DAY), reply_median = 14, reply_count = 59 WHERE id = 430724;
UPDATE platform_window SET address = '常德市桃源县样例大道 73 号企业服务中心 1 楼', contact = '蒋样军', phone = '0736-55500263', email = 'win430725@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '桃源县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3909 DAY), reply_median = 17, reply_count = 40 WHERE id = 430725;
UPDATE platform_window SET address = '常德市石门县样例大道 74 号企业服务中心 1 楼', contact = '易样芳', phone = '0736-55500264', email = 'win430726@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '石门县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3320 DAY), reply_median = 9, reply_count = 71 WHERE id = 430726;
UPDATE platform_window SET address = '常德市津市市样例大道 75 号企业服务中心 1 楼', contact = '王例波', phone = '0736-55500265', email = 'win430781@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '津市市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1809 DAY), reply_median = 13, reply_count = 46 WHERE id = 430781;
UPDATE platform_window SET address = '张家界市永定区样例大道 76 号企业服务中心 1 楼', contact = '何样芳', phone = '0744-55500266', email = 'win430802@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '永定区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1812 DAY), reply_median = 14, reply_count = 115 WHERE id = 430802;
UPDATE platform_window SET address = '张家界市武陵源区样例大道 77 号企业服务中心 1 楼', contact = '王样军', phone = '0744-55500267', email = 'win430811@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '武陵源区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3929 DAY), reply_median = 15, reply_count = 98 WHERE id = 430811;
UPDATE platform_window SET address = '张家界市慈利县样例大道 78 号企业服务中心 1 楼', contact = '杨例红', phone = '0744-55500268', email = 'win430821@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '慈利县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 779 DAY), reply_median = 17, reply_count = 119 WHERE id = 430821;
UPDATE platform_window SET address = '张家界市桑植县样例大道 79 号企业服务中心 1 楼', contact = '田样杰', phone = '0744-55500269', email = 'win430822@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '桑植县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2589 DAY), reply_median = 11, reply_count = 23 WHERE id = 430822;
UPDATE platform_window SET address = '益阳市资阳区样例大道 80 号企业服务中心 1 楼', contact = '杨样涛', phone = '0737-55500270', email = 'win430902@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '资阳区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1714 DAY), reply_median = 18, reply_count = 108 WHERE id = 430902;
UPDATE platform_window SET address = '益阳市赫山区样例大道 81 号企业服务中心 1 楼', contact = '蒋例玲', phone = '0737-55500271', email = 'win430903@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '赫山区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3197 DAY), reply_median = 14, reply_count = 101 WHERE id = 430903;
UPDATE platform_window SET address = '益阳市南县样例大道 82 号企业服务中心 1 楼', contact = '田例峰', phone = '0737-55500272', email = 'win430921@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '南县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1686 DAY), reply_median = 15, reply_count = 89 WHERE id = 430921;
UPDATE platform_window SET address = '益阳市桃江县样例大道 83 号企业服务中心 1 楼', contact = '贺样涛', phone = '0737-55500273', email = 'win430922@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '桃江县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2696 DAY), reply_median = 14, reply_count = 78 WHERE id = 430922;
UPDATE platform_window SET address = '益阳市安化县样例大道 84 号企业服务中心 1 楼', contact = '彭样辉', phone = '0737-55500274', email = 'win430923@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '安化县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 913 DAY), reply_median = 10, reply_count = 50 WHERE id = 430923;
UPDATE platform_window SET address = '益阳市沅江市样例大道 85 号企业服务中心 1 楼', contact = '吴样涛', phone = '0737-55500275', email = 'win430981@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '沅江市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 775 DAY), reply_median = 17, reply_count = 50 WHERE id = 430981;
UPDATE platform_window SET address = '郴州市北湖区样例大道 86 号企业服务中心 1 楼', contact = '易例玲', phone = '0735-55500276', email = 'win431002@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '北湖区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3127 DAY), reply_median = 13, reply_count = 91 WHERE id = 431002;
UPDATE platform_window SET address = '郴州市苏仙区样例大道 87 号企业服务中心 1 楼', contact = '李例玲', phone = '0735-55500277', email = 'win431003@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '苏仙区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2584 DAY), reply_median = 20, reply_count = 102 WHERE id = 431003;
UPDATE platform_window SET address = '郴州市桂阳县样例大道 88 号企业服务中心 1 楼', contact = '向样勇', phone = '0735-55500278', email = 'win431021@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '桂阳县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2078 DAY), reply_median = 10, reply_count = 40 WHERE id = 431021;
UPDATE platform_window SET address = '郴州市宜章县样例大道 89 号企业服务中心 1 楼', contact = '胡例娟', phone = '0735-55500279', email = 'win431022@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '宜章县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 731 DAY), reply_median = 19, reply_count = 54 WHERE id = 431022;
UPDATE platform_window SET address = '郴州市永兴县样例大道 10 号企业服务中心 1 楼', contact = '欧阳例平', phone = '0735-55500280', email = 'win431023@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '永兴县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3712 DAY), reply_median = 9, reply_count = 95 WHERE id = 431023;
UPDATE platform_window SET address = '郴州市嘉禾县样例大道 11 号企业服务中心 1 楼', contact = '袁样静', phone = '0735-55500281', email = 'win431024@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '嘉禾县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3468 DAY), reply_median = 9, reply_count = 22 WHERE id = 431024;
UPDATE platform_window SET address = '郴州市临武县样例大道 12 号企业服务中心 1 楼', contact = '夏例华', phone = '0735-55500282', email = 'win431025@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '临武县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1095 DAY), reply_median = 7, reply_count = 49 WHERE id = 431025;
UPDATE platform_window SET address = '郴州市汝城县样例大道 13 号企业服务中心 1 楼', contact = '杨例峰', phone = '0735-55500283', email = 'win431026@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '汝城县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3288 DAY), reply_median = 10, reply_count = 17 WHERE id = 431026;
UPDATE platform_window SET address = '郴州市桂东县样例大道 14 号企业服务中心 1 楼', contact = '邓例玲', phone = '0735-55500284', email = 'win431027@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '桂东县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2288 DAY), reply_median = 21, reply_count = 85 WHERE id = 431027;
UPDATE platform_window SET address = '郴州市安仁县样例大道 15 号企业服务中心 1 楼', contact = '黄样芳', phone = '0735-55500285', email = 'win431028@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '安仁县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1220 DAY), reply_median = 7, reply_count = 36 WHERE id = 431028;
UPDATE platform_window SET address = '郴州市资兴市样例大道 16 号企业服务中心 1 楼', contact = '田样静', phone = '0735-55500286', email = 'win431081@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '资兴市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3792 DAY), reply_median = 16, reply_count = 65 WHERE id = 431081;
UPDATE platform_window SET address = '永州市零陵区样例大道 17 号企业服务中心 1 楼', contact = '肖样勇', phone = '0746-55500287', email = 'win431102@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '零陵区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 4032 DAY), reply_median = 11, reply_count = 95 WHERE id = 431102;
UPDATE platform_window SET address = '永州市冷水滩区样例大道 18 号企业服务中心 1 楼', contact = '蒋例波', phone = '0746-55500288', email = 'win431103@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '冷水滩区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3221 DAY), reply_median = 11, reply_count = 119 WHERE id = 431103;
UPDATE platform_window SET address = '永州市东安县样例大道 19 号企业服务中心 1 楼', contact = '向样杰', phone = '0746-55500289', email = 'win431122@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '东安县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2337 DAY), reply_median = 17, reply_count = 63 WHERE id = 431122;
UPDATE platform_window SET address = '永州市双牌县样例大道 20 号企业服务中心 1 楼', contact = '陈例娟', phone = '0746-55500290', email = 'win431123@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '双牌县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3454 DAY), reply_median = 19, reply_count = 113 WHERE id = 431123;
UPDATE platform_window SET address = '永州市道县样例大道 21 号企业服务中心 1 楼', contact = '曹样涛', phone = '0746-55500291', email = 'win431124@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '道县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3487 DAY), reply_median = 13, reply_count = 33 WHERE id = 431124;
UPDATE platform_window SET address = '永州市江永县样例大道 22 号企业服务中心 1 楼', contact = '田样杰', phone = '0746-55500292', email = 'win431125@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '江永县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3924 DAY), reply_median = 16, reply_count = 110 WHERE id = 431125;
UPDATE platform_window SET address = '永州市宁远县样例大道 23 号企业服务中心 1 楼', contact = '田样辉', phone = '0746-55500293', email = 'win431126@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '宁远县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3726 DAY), reply_median = 7, reply_count = 51 WHERE id = 431126;
UPDATE platform_window SET address = '永州市蓝山县样例大道 24 号企业服务中心 1 楼', contact = '黄例华', phone = '0746-55500294', email = 'win431127@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '蓝山县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1186 DAY), reply_median = 21, reply_count = 16 WHERE id = 431127;
UPDATE platform_window SET address = '永州市新田县样例大道 25 号企业服务中心 1 楼', contact = '吴样芳', phone = '0746-55500295', email = 'win431128@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '新田县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1504 DAY), reply_median = 15, reply_count = 103 WHERE id = 431128;
UPDATE platform_window SET address = '永州市江华瑶族自治县样例大道 26 号企业服务中心 1 楼', contact = '欧阳例红', phone = '0746-55500296', email = 'win431129@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '江华瑶族自治县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2622 DAY), reply_median = 12, reply_count = 90 WHERE id = 431129;
UPDATE platform_window SET address = '永州市祁阳市样例大道 27 号企业服务中心 1 楼', contact = '袁例明', phone = '0746-55500297', email = 'win431181@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '祁阳市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1157 DAY), reply_median = 9, reply_count = 14 WHERE id = 431181;
UPDATE platform_window SET address = '怀化市鹤城区样例大道 28 号企业服务中心 1 楼', contact = '王例娟', phone = '0745-55500298', email = 'win431202@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '鹤城区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3969 DAY), reply_median = 8, reply_count = 43 WHERE id = 431202;
UPDATE platform_window SET address = '怀化市中方县样例大道 29 号企业服务中心 1 楼', contact = '陈样敏', phone = '0745-55500299', email = 'win431221@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '中方县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1958 DAY), reply_median = 10, reply_count = 112 WHERE id = 431221;
UPDATE platform_window SET address = '怀化市沅陵县样例大道 30 号企业服务中心 1 楼', contact = '何样杰', phone = '0745-55500300', email = 'win431222@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '沅陵县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3088 DAY), reply_median = 13, reply_count = 34 WHERE id = 431222;
UPDATE platform_window SET address = '怀化市辰溪县样例大道 31 号企业服务中心 1 楼', contact = '向例强', phone = '0745-55500301', email = 'win431223@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '辰溪县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3269 DAY), reply_median = 10, reply_count = 86 WHERE id = 431223;
UPDATE platform_window SET address = '怀化市溆浦县样例大道 32 号企业服务中心 1 楼', contact = '何例明', phone = '0745-55500302', email = 'win431224@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '溆浦县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3902 DAY), reply_median = 21, reply_count = 97 WHERE id = 431224;
UPDATE platform_window SET address = '怀化市会同县样例大道 33 号企业服务中心 1 楼', contact = '贺例娟', phone = '0745-55500303', email = 'win431225@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '会同县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2860 DAY), reply_median = 7, reply_count = 74 WHERE id = 431225;
UPDATE platform_window SET address = '怀化市麻阳苗族自治县样例大道 34 号企业服务中心 1 楼', contact = '蒋样静', phone = '0745-55500304', email = 'win431226@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '麻阳苗族自治县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2153 DAY), reply_median = 19, reply_count = 99 WHERE id = 431226;
UPDATE platform_window SET address = '怀化市新晃侗族自治县样例大道 35 号企业服务中心 1 楼', contact = '曾样丽', phone = '0745-55500305', email = 'win431227@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '新晃侗族自治县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 4141 DAY), reply_median = 7, reply_count = 63 WHERE id = 431227;
UPDATE platform_window SET address = '怀化市芷江侗族自治县样例大道 36 号企业服务中心 1 楼', contact = '胡例明', phone = '0745-55500306', email = 'win431228@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '芷江侗族自治县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 4151 DAY), reply_median = 19, reply_count = 49 WHERE id = 431228;
UPDATE platform_window SET address = '怀化市靖州苗族侗族自治县样例大道 37 号企业服务中心 1 楼', contact = '黄例峰', phone = '0745-55500307', email = 'win431229@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '靖州苗族侗族自治县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1110 DAY), reply_median = 7, reply_count = 71 WHERE id = 431229;
UPDATE platform_window SET address = '怀化市通道侗族自治县样例大道 38 号企业服务中心 1 楼', contact = '罗样静', phone = '0745-55500308', email = 'win431230@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '通道侗族自治县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2217 DAY), reply_median = 11, reply_count = 86 WHERE id = 431230;
UPDATE platform_window SET address = '怀化市洪江市样例大道 39 号企业服务中心 1 楼', contact = '彭样军', phone = '0745-55500309', email = 'win431281@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '洪江市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3731 DAY), reply_median = 12, reply_count = 102 WHERE id = 431281;
UPDATE platform_window SET address = '娄底市娄星区样例大道 40 号企业服务中心 1 楼', contact = '欧阳样丽', phone = '0738-55500310', email = 'win431302@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '娄星区综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2875 DAY), reply_median = 18, reply_count = 42 WHERE id = 431302;
UPDATE platform_window SET address = '娄底市双峰县样例大道 41 号企业服务中心 1 楼', contact = '胡例强', phone = '0738-55500311', email = 'win431321@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '双峰县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1977 DAY), reply_median = 7, reply_count = 92 WHERE id = 431321;
UPDATE platform_window SET address = '娄底市新化县样例大道 42 号企业服务中心 1 楼', contact = '贺例燕', phone = '0738-55500312', email = 'win431322@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '新化县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3010 DAY), reply_median = 13, reply_count = 43 WHERE id = 431322;
UPDATE platform_window SET address = '娄底市冷水江市样例大道 43 号企业服务中心 1 楼', contact = '王样静', phone = '0738-55500313', email = 'win431381@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '冷水江市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2349 DAY), reply_median = 18, reply_count = 56 WHERE id = 431381;
UPDATE platform_window SET address = '娄底市涟源市样例大道 44 号企业服务中心 1 楼', contact = '邓例波', phone = '0738-55500314', email = 'win431382@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '涟源市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 2917 DAY), reply_median = 7, reply_count = 60 WHERE id = 431382;
UPDATE platform_window SET address = '湘西州吉首市样例大道 45 号企业服务中心 1 楼', contact = '罗例强', phone = '0743-55500315', email = 'win433101@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '吉首市综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1161 DAY), reply_median = 21, reply_count = 54 WHERE id = 433101;
UPDATE platform_window SET address = '湘西州泸溪县样例大道 46 号企业服务中心 1 楼', contact = '龙样勇', phone = '0743-55500316', email = 'win433122@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '泸溪县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1185 DAY), reply_median = 21, reply_count = 61 WHERE id = 433122;
UPDATE platform_window SET address = '湘西州凤凰县样例大道 47 号企业服务中心 1 楼', contact = '李例明', phone = '0743-55500317', email = 'win433123@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '凤凰县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3732 DAY), reply_median = 9, reply_count = 45 WHERE id = 433123;
UPDATE platform_window SET address = '湘西州花垣县样例大道 48 号企业服务中心 1 楼', contact = '周样勇', phone = '0743-55500318', email = 'win433124@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '花垣县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3829 DAY), reply_median = 14, reply_count = 95 WHERE id = 433124;
UPDATE platform_window SET address = '湘西州保靖县样例大道 49 号企业服务中心 1 楼', contact = '何例波', phone = '0743-55500319', email = 'win433125@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '保靖县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3351 DAY), reply_median = 9, reply_count = 29 WHERE id = 433125;
UPDATE platform_window SET address = '湘西州古丈县样例大道 50 号企业服务中心 1 楼', contact = '蒋例燕', phone = '0743-55500320', email = 'win433126@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '古丈县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 1196 DAY), reply_median = 9, reply_count = 118 WHERE id = 433126;
UPDATE platform_window SET address = '湘西州永顺县样例大道 51 号企业服务中心 1 楼', contact = '刘样文', phone = '0743-55500321', email = 'win433127@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '永顺县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 3138 DAY), reply_median = 18, reply_count = 46 WHERE id = 433127;
UPDATE platform_window SET address = '湘西州龙山县样例大道 52 号企业服务中心 1 楼', contact = '唐例明', phone = '0743-55500322', email = 'win433130@example.cn',
  hours = '工作日 8:30–12:00，13:30–17:30', intro = '龙山县综合服务窗口，面向辖区中小企业提供政策解读、需求登记、服务对接和帮办代办，材料一次告知，件件有回音。',
  opened_on = DATE_SUB(@today, INTERVAL 936 DAY), reply_median = 15, reply_count = 48 WHERE id = 433130;

INSERT INTO platform_window (id, code, name, short_name, type, parent_id, region_code, address, contact, phone, hours, intro, opened_on, state, reply_median, reply_count, sort) VALUES
  (43010401, '430104-p1', '麓谷样例高新技术产业园服务窗口', '麓谷样例高新技术产业园', 'park', 430104, '430104', '岳麓区样例园区路 1 号', '谭例华', '0731-55500700', '工作日 8:30–12:00，13:30–17:30', '麓谷样例高新技术产业园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 300 DAY), 'open', 10, 27, 1),
  (43012101, '430121-p1', '星沙样例工程机械产业集群服务窗口', '星沙样例工程机械产业集群', 'cluster', 430121, '430121', '长沙县样例园区路 2 号', '邓例娟', '0731-55500701', '工作日 8:30–12:00，13:30–17:30', '星沙样例工程机械产业集群设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 337 DAY), 'open', 13, 22, 2),
  (43018101, '430181-p1', '浏阳样例花炮行业协会服务窗口', '浏阳样例花炮行业协会', 'association', 430181, '430181', '浏阳市样例园区路 3 号', '张样辉', '0731-55500702', '工作日 8:30–12:00，13:30–17:30', '浏阳样例花炮行业协会设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 374 DAY), 'open', 16, 36, 3),
  (43021101, '430211-p1', '株洲样例轨道交通产业集群服务窗口', '株洲样例轨道交通产业集群', 'cluster', 430211, '430211', '天元区样例园区路 4 号', '谢样辉', '0731-55500703', '工作日 8:30–12:00，13:30–17:30', '株洲样例轨道交通产业集群设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 411 DAY), 'open', 15, 10, 4),
  (43028101, '430281-p1', '醴陵样例陶瓷商会服务窗口', '醴陵样例陶瓷商会', 'association', 430281, '430281', '醴陵市样例园区路 5 号', '李例燕', '0731-55500704', '工作日 8:30–12:00，13:30–17:30', '醴陵样例陶瓷商会设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 448 DAY), 'open', 17, 49, 5),
  (43030401, '430304-p1', '湘潭样例高新区服务窗口', '湘潭样例高新区', 'park', 430304, '430304', '岳塘区样例园区路 6 号', '袁样芳', '0731-55500705', '工作日 8:30–12:00，13:30–17:30', '湘潭样例高新区设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 485 DAY), 'open', 9, 6, 6),
  (43040701, '430407-p1', '衡阳样例松木园区服务窗口', '衡阳样例松木园区', 'park', 430407, '430407', '石鼓区样例园区路 7 号', '刘例娟', '0734-55500706', '工作日 8:30–12:00，13:30–17:30', '衡阳样例松木园区设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 522 DAY), 'open', 9, 46, 7),
  (43058201, '430582-p1', '邵东样例五金产业集群服务窗口', '邵东样例五金产业集群', 'cluster', 430582, '430582', '邵东市样例园区路 8 号', '曾例明', '0739-55500707', '工作日 8:30–12:00，13:30–17:30', '邵东样例五金产业集群设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 559 DAY), 'open', 18, 25, 8),
  (43060201, '430602-p1', '岳阳样例石化产业园服务窗口', '岳阳样例石化产业园', 'park', 430602, '430602', '岳阳楼区样例园区路 9 号', '易例强', '0730-55500708', '工作日 8:30–12:00，13:30–17:30', '岳阳样例石化产业园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 596 DAY), 'open', 17, 35, 9),
  (43068101, '430681-p1', '汨罗样例循环经济园服务窗口', '汨罗样例循环经济园', 'park', 430681, '430681', '汨罗市样例园区路 10 号', '石例华', '0730-55500709', '工作日 8:30–12:00，13:30–17:30', '汨罗样例循环经济园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 633 DAY), 'open', 10, 52, 10),
  (43070301, '430703-p1', '常德样例食品产业园服务窗口', '常德样例食品产业园', 'park', 430703, '430703', '鼎城区样例园区路 11 号', '易例强', '0736-55500710', '工作日 8:30–12:00，13:30–17:30', '常德样例食品产业园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 670 DAY), 'open', 12, 58, 11),
  (43080201, '430802-p1', '张家界样例文旅商会服务窗口', '张家界样例文旅商会', 'association', 430802, '430802', '永定区样例园区路 12 号', '夏例华', '0744-55500711', '工作日 8:30–12:00，13:30–17:30', '张家界样例文旅商会设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 707 DAY), 'open', 6, 18, 12),
  (43090301, '430903-p1', '益阳样例电容产业集群服务窗口', '益阳样例电容产业集群', 'cluster', 430903, '430903', '赫山区样例园区路 13 号', '王样涛', '0737-55500712', '工作日 8:30–12:00，13:30–17:30', '益阳样例电容产业集群设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 744 DAY), 'open', 16, 7, 13),
  (43092201, '430922-p1', '桃江样例竹业商会服务窗口', '桃江样例竹业商会', 'association', 430922, '430922', '桃江县样例园区路 14 号', '张例峰', '0737-55500713', '工作日 8:30–12:00，13:30–17:30', '桃江样例竹业商会设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 781 DAY), 'open', 13, 56, 14),
  (43100301, '431003-p1', '郴州样例石墨产业园服务窗口', '郴州样例石墨产业园', 'park', 431003, '431003', '苏仙区样例园区路 15 号', '罗样涛', '0735-55500714', '工作日 8:30–12:00，13:30–17:30', '郴州样例石墨产业园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 818 DAY), 'open', 12, 21, 15),
  (43110301, '431103-p1', '永州样例承接产业园服务窗口', '永州样例承接产业园', 'park', 431103, '431103', '冷水滩区样例园区路 16 号', '黄例波', '0746-55500715', '工作日 8:30–12:00，13:30–17:30', '永州样例承接产业园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 855 DAY), 'open', 11, 34, 16),
  (43120201, '431202-p1', '怀化样例国际陆港园服务窗口', '怀化样例国际陆港园', 'park', 431202, '431202', '鹤城区样例园区路 17 号', '何例玲', '0745-55500716', '工作日 8:30–12:00，13:30–17:30', '怀化样例国际陆港园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 892 DAY), 'open', 14, 13, 17),
  (43130201, '431302-p1', '娄底样例材谷产业园服务窗口', '娄底样例材谷产业园', 'park', 431302, '431302', '娄星区样例园区路 18 号', '黄例娟', '0738-55500717', '工作日 8:30–12:00，13:30–17:30', '娄底样例材谷产业园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', NULL, 'registered', 7, 29, 18),
  (43310101, '433101-p1', '湘西样例民族文创园服务窗口', '湘西样例民族文创园', 'park', 433101, '433101', '吉首市样例园区路 19 号', '何样军', '0743-55500718', '工作日 8:30–12:00，13:30–17:30', '湘西样例民族文创园设立的服务站，企业不出园区就能登记需求、预约专家和参加活动。', DATE_SUB(@today, INTERVAL 966 DAY), 'closed', 16, 22, 19);

INSERT INTO window_tree (ancestor_id, descendant_id, depth) VALUES
  (43010401, 43010401, 0),
  (430104, 43010401, 1),
  (430100, 43010401, 2),
  (430000, 43010401, 3),
  (43012101, 43012101, 0),
  (430121, 43012101, 1),
  (430100, 43012101, 2),
  (430000, 43012101, 3),
  (43018101, 43018101, 0),
  (430181, 43018101, 1),
  (430100, 43018101, 2),
  (430000, 43018101, 3),
  (43021101, 43021101, 0),
  (430211, 43021101, 1),
  (430200, 43021101, 2),
  (430000, 43021101, 3),
  (43028101, 43028101, 0),
  (430281, 43028101, 1),
  (430200, 43028101, 2),
  (430000, 43028101, 3),
  (43030401, 43030401, 0),
  (430304, 43030401, 1),
  (430300, 43030401, 2),
  (430000, 43030401, 3),
  (43040701, 43040701, 0),
  (430407, 43040701, 1),
  (430400, 43040701, 2),
  (430000, 43040701, 3),
  (43058201, 43058201, 0),
  (430582, 43058201, 1),
  (430500, 43058201, 2),
  (430000, 43058201, 3),
  (43060201, 43060201, 0),
  (430602, 43060201, 1),
  (430600, 43060201, 2),
  (430000, 43060201, 3),
  (43068101, 43068101, 0),
  (430681, 43068101, 1),
  (430600, 43068101, 2),
  (430000, 43068101, 3),
  (43070301, 43070301, 0),
  (430703, 43070301, 1),
  (430700, 43070301, 2),
  (430000, 43070301, 3),
  (43080201, 43080201, 0),
  (430802, 43080201, 1),
  (430800, 43080201, 2),
  (430000, 43080201, 3),
  (43090301, 43090301, 0),
  (430903, 43090301, 1),
  (430900, 43090301, 2),
  (430000, 43090301, 3),
  (43092201, 43092201, 0),
  (430922, 43092201, 1),
  (430900, 43092201, 2),
  (430000, 43092201, 3),
  (43100301, 43100301, 0),
  (431003, 43100301, 1),
  (431000, 43100301, 2),
  (430000, 43100301, 3),
  (43110301, 43110301, 0),
  (431103, 43110301, 1),
  (431100, 43110301, 2),
  (430000, 43110301, 3),
  (43120201, 43120201, 0),
  (431202, 43120201, 1),
  (431200, 43120201, 2),
  (430000, 43120201, 3),
  (43130201, 43130201, 0),
  (431302, 43130201, 1),
  (431300, 43130201, 2),
  (430000, 43130201, 3),
  (43310101, 43310101, 0),
  (433101, 43310101, 1),
  (433100, 43310101, 2),
  (430000, 43310101, 3);

UPDATE setting SET value = '1' WHERE name = 'demo';
UPDATE setting SET value = '0' WHERE name = 'second_factor';
UPDATE setting SET value = CONCAT(value, '（演示）') WHERE name IN ('organizer', 'undertaker');

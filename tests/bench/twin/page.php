<?php // The page of home.php: the same text as cs-templates/portal/home.cs in its layout. ?>
<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title><?= e($site['name']) ?></title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="找服务、提需求、申报、投诉、测规模">
<meta name="theme-color" content="#0b4f9e">
<link rel="canonical" href="<?= $base_url ?>/">
<meta property="og:type" content="website">
<meta property="og:site_name" content="<?= e($site['name']) ?>">
<meta property="og:title" content="首页">
<meta property="og:description" content="<?= e($site['slogan']) ?>">
<meta property="og:url" content="<?= $base_url ?>/">
<meta property="og:locale" content="zh_CN">
<link rel="icon" href="/static/favicon.svg?v=<?= $version ?>" type="image/svg+xml">
<link rel="stylesheet" href="/static/css/tokens.css?v=<?= $version ?>">
<link rel="stylesheet" href="/static/css/components.css?v=<?= $version ?>">
<script src="/static/js/session.js?v=<?= $version ?>" defer></script>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header><div class="topbar"><div class="wrap">
<ul data-session><li class="optional">您好，欢迎来到本平台</li><li><a class="strong" href="/login">请登录</a></li>
<li><a href="/register">免费注册</a></li></ul>
<ul><li class="optional"><a href="/windows"><?= icon('pin') ?>各地窗口</a></li>
<li><a href="/elder?on=1&amp;back=%2F">长者版</a></li><li class="optional"><a href="/help">帮助</a></li><li class="optional"><a class="nowrap" href="tel:<?= preg_replace('/[^0-9+]/', '', $site['hotline']) ?>"><?= icon('phone') ?><?= e($site['hotline']) ?></a></li></ul>
</div></div>
<div class="masthead"><div class="wrap upper">
<a class="brand" href="/"><svg viewBox="0 0 48 48" aria-hidden="true"><rect class="mark" width="48" height="48" rx="11"/><path class="glyph" d="M8 22.5 24 9l16 13.5M24 20v17M24 28h8.5M14.5 27v10M9 38.5h30"/></svg><div><b><?= e($site['name']) ?></b><span><?= e($site['slogan']) ?></span></div></a>
<?php search_box('q-top', '找服务', '/services', '输入项目关键词', '找服务') ?><button class="button quiet fold" type="button" popovertarget="nav"><?= icon('menu') ?>菜单</button>
</div><nav class="nav drawer" id="nav" popover aria-label="主导航"><div class="wrap"><ul><li><a href="/" aria-current="page">首页</a></li>
<li><a href="/services">找服务</a></li>
<li><a href="/needs">服务需求</a></li>
<li><a href="/news">通知与政策</a></li>
<li><a href="/guides">办事指南</a></li>
<li><a href="/providers">服务机构</a></li>
<li><a href="/experts">专家</a></li>
<li><a href="/activities">活动</a></li>
<li><a href="/windows">窗口</a></li></ul></div></nav></div>
</header>
<main id="main">
<section class="hero" aria-labelledby="h"><div class="wrap"><svg class="art" viewBox="0 0 1440 460" preserveAspectRatio="xMaxYMax slice" fill="currentColor" aria-hidden="true"><circle cx="1180" cy="120" r="64" opacity=".1"/><circle cx="1180" cy="120" r="104" opacity=".05"/><path opacity=".06" d="M440 460c100-124 170-112 240-164s106-138 170-124 84 92 142 62 92-132 146-108 92 114 152 88 96-62 150-70v316z"/><path opacity=".1" d="M772 460L775 312L772 296L783 278L798 282L807 278L816 296L812 322L820 460zM826 460L829 233L826 217L834 196L845 203L851 199L857 217L854 243L862 460zM866 460L869 294L866 278L878 254L895 264L905 260L915 278L912 304L920 460zM922 460L925 334L922 318L929 300L939 304L945 300L951 318L946 344L954 460zM958 460L961 259L958 243L968 222L982 229L990 225L998 243L996 269L1004 460zM1010 460L1013 316L1010 300L1018 276L1030 286L1037 282L1044 300L1040 326L1048 460zM1052 460L1055 350L1052 334L1065 316L1083 320L1094 316L1105 334L1102 360L1110 460zM1124 460L1127 263L1124 247L1133 226L1146 233L1154 229L1162 247L1158 273L1166 460zM1172 460L1175 320L1172 304L1184 280L1200 290L1210 286L1220 304L1216 330L1224 460zM1232 460L1235 238L1232 222L1240 204L1251 208L1257 204L1263 222L1260 248L1268 460zM1274 460L1277 299L1274 283L1287 262L1305 269L1316 265L1327 283L1324 309L1332 460zM1340 460L1343 340L1340 324L1349 300L1362 310L1370 306L1378 324L1374 350L1382 460zM1386 460L1389 284L1386 268L1401 250L1422 254L1434 250L1446 268L1444 294L1452 460z"/><path opacity=".14" d="M781 282l6-15 6 15zM800 283l5-12 5 12zM832 200l6-15 6 15zM876 258l6-15 6 15zM898 265l5-12 5 12zM927 304l6-15 6 15zM966 226l6-15 6 15zM983 230l5-12 5 12zM1016 280l6-15 6 15zM1063 320l6-15 6 15zM1087 321l5-12 5 12zM1131 230l6-15 6 15zM1147 234l5-12 5 12zM1182 284l6-15 6 15zM1203 291l5-12 5 12zM1238 208l6-15 6 15zM1285 266l6-15 6 15zM1309 270l5-12 5 12zM1347 304l6-15 6 15zM1363 311l5-12 5 12zM1399 254l6-15 6 15zM1427 255l5-12 5 12z"/><path opacity=".07" d="M640 460c70-64 130-92 220-86s150-28 240-22 150-22 220-14 90 4 120 0v122z"/><path fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" opacity=".1" d="M744 336h96M862 322h44M1086 328h60M1196 304h38M1306 334h70M948 346h60"/><g opacity=".16"><path d="M900 460v-74l34-22v22l34-22v22l34-22v96zM1020 460V352h62v108zM1098 460V316h44v144zM1156 460v-86h70v86z"/></g><g class="deep"><path d="M1032 366h10v12h-10zM1052 366h10v12h-10zM1032 390h10v12h-10zM1052 390h10v12h-10zM1108 332h8v12h-8zM1124 332h8v12h-8zM1108 356h8v12h-8zM1124 356h8v12h-8zM1108 380h8v12h-8zM1124 380h8v12h-8zM1170 390h12v12h-12zM1196 390h12v12h-12zM914 400h12v12h-12zM948 400h12v12h-12zM982 400h12v12h-12z"/></g><g fill="none" stroke="currentColor" stroke-width="2" opacity=".38"><path d="M1226 398c60-52 150-52 214-8M1226 398h214M1262 398v-24M1298 398v-36M1334 398v-41M1370 398v-38M1406 398v-28"/><path d="M1110 316v-40M1110 276l60 14M1110 276l-22 16M1158 287v22" stroke-linecap="round"/></g><g fill="none" stroke="currentColor" stroke-width="1.5" opacity=".2"><path d="M0 452c180-26 320 10 520-8s360-34 560-14 240 12 360 4"/><path d="M0 436c200-30 330 14 540-8s330-30 520-14 260 14 380 0"/><path d="M0 418c220-34 360 16 560-10s330-22 500-8 260 10 380-6"/></g></svg>
<h1 id="h">办企业的事，从这里开始</h1>
<p class="lead"><?= e($site['lead']) ?></p>
<?php search_box('q-all', '全站搜索', '/search', '搜服务、政策、办事指南', '搜索') ?>
<p class="line"><span>大家在搜</span><?php foreach (array_filter(explode(' ', $site['search_words'])) as $word): ?><a href="/search?q=<?= rawurlencode($word) ?>"><?= e($word) ?></a><?php endforeach ?></p>
</div></section>
<div class="wrap"><ul class="tasks"><li><a href="/services"><?= badge('search') ?><b>找服务<?= icon('arrow') ?></b><span>按城市、价格、评分挑机构</span></a></li>
<li><a href="/enterprise/needs/new"><?= badge('need') ?><b>提需求<?= icon('arrow') ?></b><span>三五句话，3 个工作日内审核</span></a></li>
<li><a href="/rounds"><?= badge('apply') ?><b>申报<?= icon('arrow') ?></b><span>核心服务机构、优秀评选</span></a></li>
<li><a href="/help#complaint"><?= badge('complaint') ?><b>投诉<?= icon('arrow') ?></b><span>欠款、服务不好，都有人管</span></a></li>
<li><a href="/size-test"><?= badge('scale') ?><b>测规模<?= icon('arrow') ?></b><span>两三个数字，算出大中小微</span></a></li></ul></div>
<section class="section" aria-labelledby="h-news"><div class="wrap"><div class="split level">
<div><?php head('h-news', '通知公告', '', '/news', '更多') ?>
<ul class="rows tight plain"><?php foreach ($notices as $a): ?><li><div class="body"><?= $a['pinned'] ? '<span class="tag">置顶</span> ' : '' ?><a class="title" href="/news/<?= $a['id'] ?>"><?= e($a['title']) ?></a></div><span class="muted small nowrap"><?= $a['day'] ?></span></li><?php endforeach ?></ul></div>
<div class="card"><?php head('', '正在申报', '', '/rounds', '全部') ?>
<ul class="rows tight"><?php foreach ($rounds as $r):
    $last = new DateTimeImmutable($r['closes_on']);
    $left = working_days($today, $last, $special);
?><li><div class="day<?= $left <= 2 ? ' urgent' : '' ?>"><b><?= $last->format('d') ?></b><span><?= $last->format('n 月') ?></span></div><div class="body"><a class="title" href="<?= $r['article_id'] ? "/news/$r[article_id]" : '/rounds' ?>"><?= e($r['name']) ?></a><p class="meta"><span><?= e($r['who']) ?></span></p><?php if ($left <= 2): ?><span class="status urgent"><?= icon('alert'), $left > 0 ? "还剩 $left 个工作日" : '今天截止' ?></span><?php endif ?></div></li><?php endforeach ?></ul></div>
</div></div></section>
<section class="section sunken" aria-labelledby="h-serv"><div class="wrap">
<?php head('h-serv', '找服务', "$services 项在架服务，均由窗口审核；评分只来自已完成的订单。", '/services', '全部服务') ?>
<ul class="kinds"><?php foreach ($categories as $c): ?><li><a href="/services?category=<?= $c['code'] ?>"><?= badge($c['icon']) ?><div><b><?= e($c['name']) ?></b><span><?= e($c['hint']) ?></span></div><em><?= number_format($c['count']) ?><span class="hide"> 项</span></em></a></li><?php endforeach ?></ul>
</div></section>
<section class="section" aria-labelledby="h-need"><div class="wrap"><div class="split">
<div><?php head('h-need', '最新需求', '窗口已审核，服务机构可直接响应。', '/needs', '全部需求') ?>
<table class="table cards"><caption class="hide">最新需求</caption><thead><tr><th scope="col">需求</th><th scope="col">所在地</th><th scope="col" class="num">预算（万元）</th><th scope="col" class="num">响应</th><th scope="col">状态</th></tr></thead><tbody><?php foreach ($needs as $n):
    [$word, $kind, $icon] = $states[$n['state']];
?><tr><th scope="row"><a class="name" href="/needs/<?= $n['id'] ?>"><?= e($n['title']) ?></a><small><?= e($n['category']) ?> · <?= substr($n['published_at'], 5, 5) ?> 发布</small></th><td data-label="所在地"><?= e($n['region']) ?></td><td class="num" data-label="预算（万元）"><?= budget($n) ?></td><td class="num" data-label="响应"><?= $n['response_count'] ?> 家</td><td data-label="状态"><span class="status<?= $kind ? " $kind" : '' ?>"><?= icon($icon), $word ?></span></td></tr><?php endforeach ?></tbody></table></div>
<aside class="card tint stack" aria-labelledby="h-ask"><h2 id="h-ask">没找到合适的？</h2><p>把难处写下来，三五句话就行。所在窗口在 <b>3 个工作日</b>内审核，随后推送给对口的服务机构；没人响应，窗口会打电话给您。</p><p><a class="button full" href="/enterprise/needs/new"><?= icon('need') ?>发布需求</a></p><p class="small">今天提交，最迟 <b><?= long_day($review) ?></b>审核完成。从次日起算，第 3 个工作日是 <?= long_day($review) ?>；周末和节假日不计，调休上班日计入</p></aside>
</div></div></section>
<section class="section sunken" aria-labelledby="h-win"><div class="wrap"><div class="split even">
<div><h2 id="h-win" class="big-head">您身边的窗口</h2><p class="muted gap-s">点选地区，看本地的通知、服务和值班电话。数字为该地区已开通的窗口数，含县市区、园区与产业集群。</p>
<div class="card near"><?php $w = $windows[0] ?><h3><?= e($w['name']) ?></h3><dl class="facts"><div><dt>地址</dt><dd><?= e($w['address']) ?></dd></div><div><dt>电话</dt><dd><?= e($w['phone']) ?></dd></div><div><dt>办公时间</dt><dd><?= e($w['hours']) ?></dd></div></dl><p class="actions"><a class="button quiet" href="/windows/<?= $w['code'] ?>">进入<?= e($w['region']) ?>窗口</a><a class="action" href="/windows">全部 <?= $w['total'] ?> 个窗口<?= icon('right') ?></a></p></div></div>
<nav aria-label="按地区进入窗口"><ul class="tiles<?= count($windows) === 14 ? ' hunan' : '' ?>"><?php foreach ($windows as $w): ?><li><a href="/windows/<?= $w['code'] ?>"><b><?= e($w['region']) ?></b><span><?= $w['count'] ?> 个窗口</span></a></li><?php endforeach ?></ul></nav>
</div></div></section>
<section class="section" aria-labelledby="h-num"><div class="wrap">
<div class="head"><div><h2 id="h-num">今年以来</h2><p>截至 <?= (new DateTimeImmutable($figures[0]['as_of']))->format('Y 年 n 月 j 日') ?>，退回和超期的也计入分母。</p></div></div>
<dl class="figures"><?php foreach ($figures as $f):
    $base = (int)$f['base'];
    $percent = number_format(floor($f['value'] * 1000 / max(1, $base ?: $f['goal'])) / 10, 1);
?><div><dt><?= e($f['name']) ?><?= $base ? '' : '（' . e($f['unit']) . '）' ?></dt><dd><?= $base ? "$percent<small>%</small>" : number_format($f['value']) ?></dd><dd class="note"><?= $base ? number_format($base) . ' 件中 ' . number_format($f['value']) . ' 件按期' : '年度目标 ' . number_format($f['goal']) . "，完成 $percent%" ?><progress max="100" value="<?= min(100, $percent) ?>" aria-label="<?= e($f['name']) ?>"><?= min(100, $percent) ?>%</progress></dd></div><?php endforeach ?></dl>
<h2 class="hide">专栏入口</h2>
<ul class="columns three entries"><li><a class="card link" href="/about"><?= badge('building') ?><div><b>省中小企业中心</b><span>机构职能与联系方式</span></div></a></li>
<li><a class="card link" href="/columns/disclosure"><?= badge('file') ?><div><b>信息公开</b><span>指南、年报与依申请公开</span></div></a></li>
<li><a class="card link" href="/providers?core=1"><?= badge('chart') ?><div><b>核心服务机构</b><span>经认定的机构名录与有效期</span></div></a></li>
<li><a class="card link" href="/size-test"><?= badge('scale') ?><div><b>中小企业规模类型自测</b><span>按现行划型标准</span></div></a></li>
<li><a class="card link" href="/activities"><?= badge('hand') ?><div><b>携手行动志愿者公益活动</b><span>志愿服务与公益课</span></div></a></li>
<li><a class="card link" href="/guides"><?= badge('apply') ?><div><b>办事指南</b><span>条件、材料、时限写清楚</span></div></a></li></ul></div></section>
</main>
<footer class="footer"><div class="wrap">
<div class="columns four">
<div><h2>服务热线</h2><p class="hotline"><?= e($site['hotline']) ?></p><p><?= e($site['hours']) ?></p><p>填报咨询 <span class="nowrap"><?= e($site['hotline_filing']) ?></span></p><p>技术支持 <span class="nowrap"><?= e($site['hotline_support']) ?></span></p></div>
<div><h2>办事</h2><ul><li><a href="/services">找服务</a></li>
<li><a href="/needs">服务需求</a></li>
<li><a href="/guides">办事指南</a></li>
<li><a href="/size-test">中小企业规模类型自测</a></li></ul></div>
<div><h2>关于</h2><ul><li><a href="/about">平台介绍</a></li>
<li><a href="/contact">联系我们</a></li>
<li><a href="/privacy">隐私政策</a></li>
<li><a href="/terms">服务协议</a></li></ul></div>
<div><h2>使用帮助</h2><ul><li><a href="/help">常见问题</a></li>
<li><a href="/elder?on=1&amp;back=%2F">长者版</a></li>
<li><a href="/accessibility">无障碍说明</a></li>
<li><a href="/fault">我为政府网站找错</a></li></ul></div>
</div>
<div class="marks"><svg class="seal" viewBox="0 0 44 44" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><circle cx="22" cy="22" r="20"/><path d="M11 29V19h5v10M19.5 29V15h5v14M28 29V19h5v10M8 32h28M10 16l12-7 12 7"/></svg>
<span>主办单位：<?= e($site['organizer']) ?></span><span>承办单位：<?= e($site['undertaker']) ?></span><span>标识码 <?= e($site['gov_code']) ?></span><a href="https://beian.miit.gov.cn/" rel="external"><?= e($site['icp']) ?></a><a href="https://beian.mps.gov.cn/" rel="external"><?= e($site['police']) ?></a><a href="/sitemap">网站地图</a><span>页面为演示，机构与人名均为虚构</span></div>
</div></footer>
</body>
</html>

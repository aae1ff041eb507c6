// The users' manuals 001 and 002, from the first to the last step, by the people they are written for: an
// enterprise, a provider, the windows of city and county, and a guest, each in a browser of their own. Names
// of menus, fields and buttons are those printed in the manuals; a picture of every step lies under shots/.
import { readFileSync, statSync } from "node:fs";
import { shot, signIn, site, troubles, visitorOpen } from "./lib/browser.mjs";
import { prove } from "./lib/prove.mjs";
import { codeOf, fresh } from "./lib/samples.mjs";
import { check, contains, equal, test } from "./lib/test.mjs";

const CITY = "430100", COUNTY = "430104";
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
  + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
const picture = readFileSync(new URL("../../cs-templates/static/img/portal.png", import.meta.url));

const words = (page) => page.locator("main").innerText();
// The page that was there is loaded already: wait for the next one.
const leads = (page, control) => Promise.all([page.waitForNavigation({ waitUntil: "load" }), control.first().click()]);
const button = (page, name) => page.locator("main").getByRole("button", { name, exact: true });
const press = (page, name) => leads(page, button(page, name));
const follow = (page, name) => leads(page, page.locator("main").getByRole("link", { name, exact: true }));
const menu = (page, name) => leads(page, page.locator("nav.menu").getByRole("link", { name, exact: true }));
const field = (page, label) => page.locator("main form").getByLabel(label).first();
const fill = async (page, values) => { for (const [label, value] of values) await field(page, label).fill(value); };
const inDays = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);
// Wait for the page that a press leads to.
const arrives = (page, url, action) => Promise.all([page.waitForURL(url), action()]);

async function attach(page, label, name = "样例扫描件.pdf", mimeType = "application/pdf", buffer = pdf) {
  await field(page, label).setInputFiles({ name, mimeType, buffer });
}

// --- people ---

const pages = [];

// A scene that fails leaves a picture of every page as it stood.
async function scene(name, action) {
  await test(name, async () => {
    try {
      await action();
    } catch (error) {
      for (const [i, page] of pages.entries()) {
        await shot(page, `manual-failed-${i}`);
        const refused = page.locator("#errors");
        if (await refused.count()) error.stack += `\n${page.url()}: ${await refused.innerText()}`;
      }
      throw error;
    }
  });
}

async function open(browser, name) {
  const page = await visitorOpen(browser);
  page.list = troubles(page);
  pages.push(page);
  if (name) await signIn(page, name);
  return page;
}

let pictures = 0;
async function step(page, name) {
  equal(page.list.join("; "), "", `${name}: console, requests`);
  pictures += 1;
  await shot(page, `manual-${String(pictures).padStart(2, "0")}-${name}`);
}

// What a case waits for in the inbox of a window, decided there.
async function decide(page, title, move, name) {
  await page.goto(`/window/cases?q=${encodeURIComponent(title)}`);
  await arrives(page, /\/window\/cases\/\d+$/, () => page.locator("main").getByRole("link", { name: title }).first().click());
  await step(page, `${name}-case`);
  await page.locator("main").getByLabel(move, { exact: true }).check();
  await press(page, "提交");
  await page.waitForURL(/\/window\/cases$/);
  contains(await words(page), "已办理", `${title}: decided`);
}

// --- 002 §1: a provider registers, is approved and offers a service ---

async function registerProvider(page, who) {
  await page.goto("/");
  await page.getByRole("link", { name: "免费注册" }).first().click();
  await page.waitForURL("**/register");
  await step(page, "002-1-1-choice");
  await arrives(page, "**/register/provider", () => page.locator("main a[href='/register/provider']").first().click());
  await step(page, "002-1-2-kinds");
  await arrives(page, "**/register/provider/social", () => page.locator("main a[href='/register/provider/social']").first().click());
  await fill(page, [["帐户名称", who.name], ["机构名称", who.org], ["机构代码", who.uscc], ["联系人", "李样明"], ["电话", who.phone]]);
  await field(page, "企业").check();
  await page.selectOption("#register-region-city", { label: "长沙市" });
  await page.selectOption("#register-region", COUNTY);
  await page.selectOption("#register-window", { value: CITY });
  await page.check("#register-agree");
  await prove(page);
  const code = await codeOf(who.phone, () => button(page, "获取验证码").click());
  await fill(page, [["帐户密码", who.password], ["确认密码", who.password], ["短信验证码", code]]);
  await step(page, "002-1-2-register");
  await arrives(page, "**/sp/**", () => press(page, "立即注册"));
  await step(page, "002-1-2-registered");
}

async function qualify(page, who) {
  await menu(page, "资质认证");
  contains(await words(page), "资质", "the form of qualification");
  await fill(page, [["法定代表人", "李样明"], ["通讯地址", "岳麓区样例路 1 号"], ["注册资本", "500"], ["员工人数", "30"],
    ["机构简介", "为中小企业提供数字化诊断。"], ["主要服务内容和特色", "数字化诊断、系统选型、实施辅导。"],
    ["专业资质情况", "样例资质。"], ["开业时间", "2016-05-01"], ["经营范围", "信息技术咨询服务。"], ["服务电话", "0731-88880000"]]);
  await page.locator("main").getByLabel("信息化咨询", { exact: true }).check();
  await attach(page, "营业执照或登记证书", "营业执照.png", "image/png", picture);
  await page.locator("main").getByLabel(/我保证以上内容/).check();
  await step(page, "002-1-3-qualification");
  await press(page, "提交申请");
  await page.waitForURL("**/receipt");
  contains(await words(page), "最迟", "until when");
  await step(page, "002-1-3-receipt");
  await menu(page, "资质认证");
  contains(await words(page), "审核中", "the state stands above the form");
  await step(page, "002-1-5-state");
  return who;
}

async function offerService(page, name) {
  await menu(page, "新增产品");
  await page.selectOption("#service-category", { label: "信息化咨询" });
  await fill(page, [["服务名称", name], ["简介", "看现场、出方案、给报价。"], ["服务和流程描述", "一、看现场。二、出方案。"]]);
  await page.locator("main").getByLabel("小型", { exact: false }).first().check();
  await page.locator("main").getByLabel("上门", { exact: false }).first().check();
  await page.locator("main").getByLabel("一口价", { exact: true }).check();
  await fill(page, [["价格", "6800"], ["阶段 1 名称", "诊断"], ["阶段 1 交付物", "诊断报告"], ["阶段 1 用时", "5"], ["阶段 1 付款比例", "60"],
    ["阶段 2 名称", "辅导"], ["阶段 2 交付物", "辅导记录"], ["阶段 2 用时", "10"], ["阶段 2 付款比例", "40"]]);
  await step(page, "002-1-6-service");
  await arrives(page, "**/receipt", () => press(page, "确定提交"));
  await step(page, "002-1-7-receipt");
}

async function providerScene(browser, who) {
  const page = await open(browser), city = await open(browser, "demo-city"), guest = await open(browser);
  await registerProvider(page, who);
  await qualify(page, who);
  await decide(city, who.org, "通过", "002-1-4-qualification");
  await menu(page, "资质认证");
  contains(await words(page), "通过", "approved, above the form");
  await offerService(page, who.service);
  await decide(city, who.service, "同意上架", "002-1-8-service");
  await guest.goto(`/services?q=${encodeURIComponent(who.service)}`);
  await step(guest, "002-1-8-public");
  who.page = page;
}

// --- 001 §2, §3 and 002 §2: an enterprise registers, fills in its record, publishes a product ---

async function registerEnterprise(page, who) {
  await page.goto("/");
  await page.getByRole("link", { name: "免费注册" }).first().click();
  await page.waitForURL("**/register");
  await arrives(page, "**/register/enterprise", () => page.locator("main a[href='/register/enterprise']").first().click());
  await step(page, "001-2-1-choice");
  await fill(page, [["帐户名称", who.name], ["企业名称", who.org], ["统一社会信用代码", who.uscc], ["联系人", "周样明"], ["手机", who.phone]]);
  await page.selectOption("#register-region-city", { label: "长沙市" });
  await page.selectOption("#register-region", COUNTY);
  await page.check("#register-agree");
  await prove(page);
  const code = await codeOf(who.phone, () => button(page, "获取验证码").click());
  await fill(page, [["帐户密码", who.password], ["确认密码", who.password], ["短信验证码", code]]);
  await step(page, "001-2-1-register");
  await arrives(page, "**/enterprise/", () => press(page, "立即注册"));
  await step(page, "001-2-1-registered");
}

async function completeProfile(page) {
  await menu(page, "企业资料");
  await fill(page, [["企业简称", "样例精工"], ["成立日期", "2012-06-01"], ["注册资本", "800"], ["经营范围", "机械零件制造。"],
    ["地址", "岳麓区样例路 2 号"], ["员工人数", "86"], ["年营业额", "4200"], ["资产总额", "3600"], ["主要产品或业务", "精密轴承座。"],
    ["企业简介", "做精密零件的样例企业。"], ["电话", "0731-88880001"]]);
  await page.selectOption("#profile-division", { index: 12 });
  await step(page, "001-3-1-profile");
  await press(page, "修改并提交");
  await step(page, "001-3-1-saved");
  await page.goto("/enterprise/profile/licence");
  await fill(page, [["法定代表人", "周样明"]]);
  await attach(page, "营业执照", "营业执照.png", "image/png", picture);
  await step(page, "001-3-1-licence");
  await leads(page, page.locator("main form button[type=submit].big:not(.hide)"));
}

async function changePassword(page, who) {
  await menu(page, "密码修改");
  await fill(page, [["原密码", who.password], ["新密码", `${who.password}-2`], ["确认密码", `${who.password}-2`]]);
  await step(page, "001-3-2-password");
  await press(page, "确认");
  who.password += "-2";
  await page.locator("header").getByRole("button", { name: "退出" }).click();
  await page.waitForURL("**/login");
  await signIn(page, who.name, who.password, "企业");
  await page.waitForURL("**/enterprise/");
  await step(page, "001-3-2-signed-in-again");
}

async function uploadPictures(page) {
  await menu(page, "图片空间");
  await page.locator("main").getByRole("link", { name: /上传/ }).first().click();
  await page.locator("main input[type=file]").setInputFiles([1, 2].map((n) => ({ name: `样例图片 ${n}.png`, mimeType: "image/png", buffer: picture })));
  await step(page, "002-2-4-upload");
  await arrives(page, /\/enterprise\/pictures$/, () => page.locator("main form button[type=submit]").last().click());
  await step(page, "002-2-4-library");
}

async function publishProduct(page, who) {
  await menu(page, "发布产品");
  await step(page, "002-2-4-category");
  await page.locator("main").getByRole("link", { name: "通用设备", exact: true }).first().click();
  await page.waitForURL(/\/products\/new\/\w+/);
  await fill(page, [["标题", who.product], ["价格", "128"], ["单位", "件"]]);
  if (await page.locator("main [data-gallery] button").count()) await choosePicture(page);
  else await page.selectOption("#product-pictures", { index: 1 });
  await describe(page, "精密轴承座，可按图定制。");
  await step(page, "002-2-4-product");
  await press(page, "发布");
  await page.waitForURL(/\/enterprise\/products/);
  contains(await words(page), who.product, "the product is in the list");
  await step(page, "002-2-5-published");
}

// A double click takes the picture, as the manual has it.
async function choosePicture(page) {
  await page.locator("main [data-gallery]").getByRole("button", { name: /上传/ }).first().click();
  const dialog = page.locator("dialog[open]");
  await dialog.locator("button, li, img").filter({ hasText: /样例图片/ }).first().dblclick();
  await step(page, "002-2-4-picture");
}

async function describe(page, text) {
  const box = page.locator("main [contenteditable=true]").first();
  if (await box.count()) await box.fill(text);
  else await field(page, "商品描述").fill(text);
}

async function needScene(page, county, guest, who) {
  await menu(page, "发布需求");
  await fill(page, [["需求名称", who.need], ["需求描述", "二十台设备联网，先看现场。"]]);
  await page.selectOption("#need-category", { label: "信息化咨询" });
  await page.check("#need-negotiable");
  await step(page, "001-6-1-need");
  await arrives(page, "**/receipt", () => press(page, "确认发布"));
  contains(await words(page), "最迟", "the receipt says until when");
  await step(page, "001-6-1-receipt");
  await decide(county, who.need, "同意发布", "001-6-1-review");
  await guest.goto("/needs");
  contains(await words(guest), who.need, "public");
  await step(guest, "001-6-1-public");
  await menu(page, "我的需求");
  await step(page, "001-6-2-needs");
  await follow(page, "修改");
  await fill(page, [["需求描述", "二十二台设备联网，先看现场。"]]);
  await arrives(page, "**/receipt", () => press(page, "确认发布"));
  await step(page, "001-6-2-changed");
}

async function enterpriseScene(browser, who) {
  const page = await open(browser), county = await open(browser, "demo-county"), guest = await open(browser);
  await registerEnterprise(page, who);
  await completeProfile(page);
  await changePassword(page, who);
  await uploadPictures(page);
  await publishProduct(page, who);
  await guest.goto("/products");
  contains(await words(guest), who.product, "the product is public");
  await step(guest, "002-2-5-public");
  await needScene(page, county, guest, who);
  who.page = page;
}

// --- 001 §4 and 002 §2 step 7: the order, its contract, the payment, the rating ---

async function placeOrder(page, service) {
  await page.locator("header").getByRole("link", { name: "湖南省中小企业公共服务平台" }).first().click();
  await page.locator("header").getByRole("textbox", { name: "输入项目关键词" }).fill(service);
  await arrives(page, /\/services\?q=/, () => page.locator("header").getByRole("button", { name: "找服务" }).click());
  await step(page, "001-4-1-search");
  await arrives(page, /\/services\/\d+$/, () => page.locator("main .rows a.title").first().click());
  await step(page, "001-4-1-service");
  await follow(page, "申请服务");
  await page.waitForURL("**/enterprise/orders/new/**");
  await fill(page, [["需求说明", "请先看现场，再出报告。"]]);
  const again = page.locator("main").getByLabel(/已有一笔同样的订单在办/);
  if (await again.count()) await again.check();
  await step(page, "001-4-1-order");
  await arrives(page, "**/receipt", () => press(page, "提交订单"));
  await step(page, "001-4-1-receipt");
  await menu(page, "我的订单");
  contains(await words(page), service, "我的订单 shows it");
  await step(page, "001-4-1-orders");
  const link = page.locator("main").getByRole("link", { name: service }).first();
  return /\/orders\/(\d+)/.exec(await link.getAttribute("href"))[1];
}

async function makeContract(sp, id) {
  await menu(sp, "企业订单");
  await step(sp, "002-7-2-orders");
  await sp.goto(`/sp/orders/${id}`);
  await follow(sp, "接单");
  await press(sp, "接单");
  await step(sp, "002-7-3-accepted");
  await follow(sp, "查看订单");
  await follow(sp, "制作合同");
  await step(sp, "002-7-3-begin");
  await press(sp, "制作合同");
  await sp.waitForURL("**/contract/basis");
  await fill(sp, [["项目名称", "样例诊断项目"], ["签订地点", "长沙市"]]);
  await step(sp, "002-7-4-basis");
  await arrives(sp, "**/contract/work", () => press(sp, "保存并继续"));
  await fill(sp, [["服务目标", "摸清车间数字化现状。"], ["服务内容和要求", "现场诊断、报告、辅导。"], ["服务方式和地点", "上门，岳麓区。"]]);
  await step(sp, "002-7-4-work");
  await arrives(sp, "**/contract/terms", () => press(sp, "保存并继续"));
  await fill(sp, [["收款户名", "长沙样例数字服务"], ["开户银行", "样例银行岳麓支行"], ["账号", "6222000011112222"]]);
  await step(sp, "002-7-4-terms");
  await press(sp, "保存并继续");
  await step(sp, "002-7-4-filled");
  await follow(sp, "发给企业确认");
  await step(sp, "002-7-4-send");
  await press(sp, "发给企业确认");
}

async function confirmContract(page, id) {
  await page.goto(`/enterprise/orders/${id}`);
  await follow(page, "填写并确认合同");
  await fill(page, [["甲方协作事项", "提供设备清单；安排一名联系人。"], ["甲方法定代表人", "周样明"], ["甲方住所", "岳麓区样例路 2 号"]]);
  await step(page, "002-7-5-buyer");
  await arrives(page, "**/contract/standard", () => press(page, "保存并查看标准合同"));
  contains(await words(page), "摸清车间数字化现状", "the standard contract holds what the provider wrote");
  contains(await words(page), "安排一名联系人", "and what the enterprise wrote");
  await step(page, "002-7-5-standard");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("main").getByRole("link", { name: /下载合同/ }).first().click()]);
  check(statSync(await download.path()).size > 10000, "the contract as PDF");
  await arrives(page, "**/contract/confirm", () => follow(page, "确认合同"));
  await press(page, "确认合同");
  await step(page, "002-7-5-confirmed");
}

async function submitContract(sp, id) {
  await sp.goto(`/sp/orders/${id}/signing`);
  await attach(sp, "合同扫描件");
  await attach(sp, "补充合同", "补充合同.pdf");
  await step(sp, "002-7-6-upload");
  await press(sp, "上传");
  contains(await words(sp), "样例扫描件.pdf", "the scan is kept");
  await step(sp, "002-7-6-uploaded");
  await sp.goto(`/sp/orders/${id}/signing/submit`);
  await step(sp, "002-7-7-submit");
  await press(sp, "提交合同");
  contains(await words(sp), "已生效", "the contract is in force");
}

async function performStages(sp, page, id) {
  for (const stage of [1, 2]) {
    await sp.goto(`/sp/orders/${id}/stages/${stage}`);
    await fill(sp, [["交付说明", `第 ${stage} 阶段已完成。`]]);
    await step(sp, `001-4-2-deliver-${stage}`);
    await press(sp, "确认交付");
      await page.goto(`/enterprise/orders/${id}/stages/${stage}`);
    await page.locator("main").getByLabel(/^验收通过/).check();
    await step(page, `001-4-2-accept-${stage}`);
    await press(page, "提交");
  }
}

async function pay(page, id) {
  await page.goto(`/enterprise/orders/${id}`);
  await step(page, "001-4-3-order");
  await page.goto(`/enterprise/orders/${id}/pay`);
  await page.locator("main").getByLabel(/^线下/).check();
  await step(page, "001-4-3-offline");
  await arrives(page, "**/pay/confirm", () => press(page, "已付现"));
  await step(page, "001-4-3-confirm");
  await press(page, "确认付款");
}

async function rate(page, guest, id, service) {
  await page.goto(`/enterprise/orders/${id}/rating`);
  for (const group of await page.locator("main fieldset").all()) {
    const best = group.getByLabel(/很满意|5/).first();
    if (await best.count()) await best.check({ force: true });
  }
  await page.locator("main textarea").first().fill("看得仔细，报告实用。");
  await step(page, "001-4-3-rating");
  await press(page, "提交");
  await step(page, "001-4-3-rated");
  await guest.goto(`/services?q=${encodeURIComponent(service)}`);
  await arrives(guest, /\/services\/\d+$/, () => guest.locator("main .rows a.title").first().click());
  contains(await words(guest), "看得仔细，报告实用", "the rating is public");
  await step(guest, "001-4-3-public");
}

async function orderScene(browser, firm, provider) {
  const page = firm.page, sp = provider.page, guest = await open(browser);
  const id = await placeOrder(page, provider.service);
  await makeContract(sp, id);
  await confirmContract(page, id);
  await submitContract(sp, id);
  await performStages(sp, page, id);
  await pay(page, id);
  await rate(page, guest, id, provider.service);
  await sp.goto(`/sp/orders/${id}/acknowledge`);
  await press(sp, "确认收款");
  await step(sp, "001-4-3-acknowledged");
}

async function withdrawScene(firm, provider) {
  const page = firm.page;
  const id = await placeOrder(page, provider.service);
  await page.goto("/enterprise/orders");
  await page.locator("main").getByRole("link", { name: /撤销订单/ }).first().click();
  await step(page, "001-4-1-withdraw");
  await page.locator("main textarea").first().fill("暂时不需要了。");
  await press(page, "撤销订单");
  contains(await words(page), "已撤销", "the order is withdrawn");
}

// --- 001 §5: asking, answering, rating the answer ---

async function consultScene(firm, provider) {
  const page = firm.page, sp = provider.page;
  await page.goto(`/services?q=${encodeURIComponent(provider.service)}`);
  await arrives(page, /\/services\/\d+$/, () => page.locator("main .rows a.title").first().click());
  await follow(page, "立刻咨询");
  await fill(page, [["咨询内容", "夜班期间能不能来现场？"]]);
  await step(page, "001-5-2-question");
  await press(page, "提交");
  await page.waitForURL("**/receipt");
  contains(await words(page), "等待回复", "提交成功，等待回复");
  await step(page, "001-5-2-receipt");
  await menu(sp, "咨询管理");
  await step(sp, "001-5-2-provider");
  await sp.locator("main").getByRole("link", { name: /回复/ }).first().click();
  await fill(sp, [["回复内容", "可以，提前一天约好即可。"]]);
  await press(sp, "提交回复");
  await menu(page, "咨询管理");
  contains(await words(page), "已回复", "the list says so");
  await step(page, "001-5-3-list");
  await follow(page, "查看");
  contains(await words(page), "提前一天约好即可", "the answer");
  await step(page, "001-5-3-answer");
  await page.goto(`${new URL(page.url()).pathname}/rating`);
  await page.locator("main").getByLabel(/很满意|5/).first().check({ force: true });
  await field(page, "评论").fill("回得快，说得清楚。");
  await step(page, "001-5-4-rating");
  await press(page, "评论");
  contains(await words(page), "评价成功", "the system says so");
  await step(page, "001-5-4-rated");
}

export default async function manual(browser) {
  const firm = { ...fresh(), password: "walk-Zebra-2718" }, provider = { ...fresh(), password: "walk-Zebra-3141" };
  firm.org = `岳麓样例精工 ${firm.number} 有限公司`;
  firm.product = `样例轴承座 ${firm.number}`;
  firm.need = `样例需求：设备联网 ${firm.number}`;
  provider.org = `长沙样例数字服务 ${provider.number} 中心`;
  provider.service = `样例数字化诊断 ${provider.number}`;
  await scene("002 §1: a provider registers, is approved, and its service is public", () => providerScene(browser, provider));
  await scene("001 §2, §3, §6, 002 §2: an enterprise registers, completes its record, publishes a product and a need", () => enterpriseScene(browser, firm));
  if (!firm.page || !provider.page) return;
  await scene("001 §4, 002 §2 step 7: order, contract, payment, rating", () => orderScene(browser, firm, provider));
  await scene("001 §4.1: an order is withdrawn", () => withdrawScene(firm, provider));
  await scene("001 §5: a consultation is answered and rated", () => consultScene(firm, provider));
}

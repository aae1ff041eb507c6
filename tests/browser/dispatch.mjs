// The manual 003 §1–§3 and §7, step by step: the public side of dispatch, registration of an institution, 机构申报
// in its three steps, the city's recommendation; with a picture of every step in three widths. Names of menus,
// fields and buttons are those printed in the manual.
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { sql } from "./lib/browser.mjs";
import { follow, leads, menu, nav, open, press, stepper, words } from "./lib/steps.mjs";
import { check, contains, equal, test } from "./lib/test.mjs";

const step = stepper("dispatch");
const entry = (page, name) => leads(page, page.locator("main").getByRole("link", { name: new RegExp(name) }));
const field = (page, label) => page.locator("main form").getByLabel(label).first();
const fill = async (page, values) => { for (const [label, value] of values) await field(page, label).fill(value); };

// --- §1 and §2: the public side and the four entries ---

async function publicSide(browser) {
  const page = await open(browser);
  await page.goto("/dispatch/");
  for (const name of ["申报入口", "调度管理入口", "优秀评选入口", "企业投诉入口"]) contains(await words(page), name, name);
  await step(page, "1-home");
  await nav(page, "通知公告");
  await step(page, "1-notices");
  await nav(page, "核心服务机构");
  contains(await words(page), "有效期", "validity is shown");
  await step(page, "1-institutions");
  await nav(page, "首页");
  await entry(page, "申报入口");
  contains(page.url(), "/login", "a guest is asked to sign in");
  await page.goto("/dispatch/publicity");
  await step(page, "1-publicity");
  await page.context().close();
}

// --- §3: 核心服务机构申报 ---

// Of an earlier run: the demo has none of demo-saas.
function forget() {
  const own = "(SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id WHERE a.name = 'demo-saas')";
  const cases = `SELECT id FROM case_file WHERE workflow_code = 'core_application' AND applicant_org = ${own}`;
  for (const table of ["case_look", "case_event"]) sql(`DELETE FROM ${table} WHERE case_id IN (${cases})`);
  sql(`DELETE FROM case_file WHERE workflow_code = 'core_application' AND applicant_org = ${own}`);
  sql(`DELETE FROM core_application_year WHERE application_id IN (SELECT id FROM core_application WHERE provider_id = ${own})`);
  sql(`DELETE FROM core_application WHERE provider_id = ${own}`);
}

function files() {
  const folder = mkdtempSync(join(tmpdir(), "proofs-"));
  const put = (name, bytes) => { const path = join(folder, name); writeFileSync(path, bytes); return path; };
  return { report: put("申请报告.txt", "申请报告\n"), licence: put("营业执照.txt", "营业执照\n"), program: put("声明.pdf", "MZ\x90\0\x03\0\0\0") };
}

async function basic(page) {
  await page.goto("/dispatch/");
  await entry(page, "申报入口");
  await menu(page, "核心服务机构申报管理");
  await step(page, "3-1-list");
  await follow(page, "机构申报");
  await step(page, "3-2-basic-empty");
  await fill(page, [["注册资本", "很多"], ["总资产", "1,200万元"], ["服务设施", "300"], ["仪器设备", "36"], ["场地面积", "650"],
    ["仪器设备占总资产", "15"], ["自有场地占总面积", "60"], ["机构简介", "面向小微企业的云服务机构，按账号按月付费，数据随时可以导出。"]]);
  await page.locator("main form").getByLabel("自有", { exact: true }).check();
  equal(await page.locator("[data-count]").first().getAttribute("data-max"), "1000", "the limit of 机构简介");
  contains(await page.locator("[data-count]").first().innerText(), "970", "what is left of it");
  await press(page, "下一步");
  contains(await words(page), "请填写数字", "nonsense is named");
  await step(page, "3-2-basic-refused");
  await fill(page, [["注册资本", "500万元"]]);
  await press(page, "下一步");
}

async function service(page) {
  const year = new Date().getFullYear();
  for (const y of [year - 2, year - 1]) {
    contains(await words(page), `${y}年服务企业数`, "the years of the round");
    await fill(page, [[`${y}年服务企业数`, "210"], [`${y}年服务活动数`, "24"]]);
  }
  for (const name of ["核心服务机构申请报告提纲", "服务机构服务人员基本情况表", "服务机构服务对象情况表", "真实性声明"]) {
    const url = await page.locator("main").getByRole("link", { name, exact: true }).getAttribute("href");
    const answer = await page.request.get(url);
    equal(answer.status(), 200, name);
    equal((await answer.body()).subarray(0, 2).toString(), "PK", `${name} is a DOCX`);
  }
  await step(page, "3-3-service");
  await press(page, "下一步");
}

async function proofs(page) {
  const { report, licence, program } = files();
  contains(await words(page), "允许上传 [.zip, .7z, .rar, .txt, .doc, .docx, .xls, .xlsx, .ppt, .pptx, .pdf] 格式的文件，大小不超过50MB!", "what may be uploaded");
  await step(page, "3-4-proofs-empty");
  await field(page, "申报证明材料").setInputFiles([report, licence]);
  await press(page, "上传");
  contains(await words(page), "营业执照.txt", "several at once");
  await step(page, "3-4-proofs");
  await field(page, "申报证明材料").setInputFiles(program);
  await press(page, "上传");
  contains(await words(page), "声明.pdf", "a renamed program is named");
  await step(page, "7-5-proofs-refused");
  await leads(page, page.locator("main").getByRole("link", { name: "删除" }));
  await step(page, "7-5-delete");
  await press(page, "删除");
  contains(await words(page), "文件已删除", "a file is deleted");
  await follow(page, "返回列表");
  await step(page, "3-4-list");
}

async function submit(page) {
  await leads(page, page.locator("main td").getByRole("link", { name: "提交" }));
  contains(await words(page), "1,200 万元", "the check page shows it all");
  await step(page, "3-check");
  await press(page, "提交申报");
  contains(await words(page), "最迟", "a receipt with a day");
  await step(page, "3-receipt");
  await follow(page, "返回列表");
  for (const name of ["编辑", "查看"]) check(await page.locator("main td").getByRole("link", { name }).count() > 0, name);
  await step(page, "7-4-list");
  await leads(page, page.locator("main td").getByRole("link", { name: "编辑" }));
  await step(page, "7-4-edit");
  await page.goto("/dispatch/applications");
  await leads(page, page.locator("main td").getByRole("link", { name: "查看" }));
  await step(page, "7-4-view");
}

async function application(browser) {
  forget();
  const page = await open(browser, "demo-saas");
  await basic(page);
  await service(page);
  await proofs(page);
  await submit(page);
  await page.context().close();
}

// --- the city and the province ---

async function decided(browser) {
  const city = await open(browser, "demo-city");
  await city.goto("/window/cases?workflow=core_application");
  await leads(city, city.locator("main").getByRole("link", { name: "云上样例软件（长沙）有限公司" }));
  contains(await words(city), "与认定条件对照", "the rules beside the figures");
  await step(city, "3-city-case");
  await city.locator("main form").getByLabel("推荐", { exact: true }).check();
  await field(city, "意见").fill("条件符合，同意推荐。");
  await press(city, "提交");
  await city.context().close();
  const province = await open(browser, "demo-regulator");
  await province.goto("/window/applications");
  await step(province, "3-province-applications");
  await province.goto("/window/rounds");
  await step(province, "3-province-rounds");
  await leads(province, province.locator("main").getByRole("link", { name: "新建批次" }));
  await step(province, "3-province-round-new");
  await province.goto("/window/institutions");
  await step(province, "3-province-institutions");
  await province.goto("/window/applications?state=review");
  await leads(province, province.locator("main th").getByRole("link"));
  await step(province, "3-province-review");
  await province.context().close();
}

async function scored(browser) {
  const expert = await open(browser, "demo-expert");
  await expert.goto("/dispatch/reviews");
  await step(expert, "3-expert-list");
  await leads(expert, expert.locator("main td").getByRole("link", { name: "评分" }));
  await step(expert, "3-expert-score");
  await expert.context().close();
}

export default async function dispatch(browser) {
  await test("003 §1 and §2: the public side and its entries", () => publicSide(browser));
  await test("003 §3 and §7: 机构申报, from 基本信息 to the receipt", () => application(browser));
  await test("003 §3: city and province decide", () => decided(browser));
  await test("003 §3: an expert scores", () => scored(browser));
}

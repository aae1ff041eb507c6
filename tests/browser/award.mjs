// The manual 003 §5, step by step: 优秀评选 as an institution, with a product, as an expert; then the city, the
// province and an expert who judges, and what the public sees; with a picture of every step in three widths. Names
// of menus, fields and buttons are those printed in the manual.
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { sql } from "./lib/browser.mjs";
import { follow, leads, menu, nav, open, press, stepper, words } from "./lib/steps.mjs";
import { check, contains, equal, test } from "./lib/test.mjs";

const step = stepper("award");
const field = (page, label) => page.locator("main form").getByLabel(label).first();
const fill = async (page, values) => { for (const [label, value] of values) await field(page, label).fill(value); };

// Of an earlier run: the demo has none of demo-saas, and none of demo-expert in this year's round.
function forget() {
  const own = "(SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id WHERE a.name = 'demo-saas')";
  const entries = `SELECT id FROM (SELECT id FROM award_entry WHERE (entrant_kind = 'provider' AND entrant_id = ${own}) OR (entrant_kind = 'expert' AND entrant_id = 1 AND year = YEAR(NOW()))) e`;
  const cases = `SELECT id FROM case_file WHERE subject_type = 'award_entry' AND subject_id IN (${entries})`;
  for (const table of ["case_look", "case_event"]) sql(`DELETE FROM ${table} WHERE case_id IN (${cases})`);
  sql(`DELETE FROM case_file WHERE subject_type = 'award_entry' AND subject_id IN (${entries})`);
  sql(`DELETE FROM award_value WHERE entry_id IN (${entries})`);
  sql(`DELETE FROM award_entry WHERE id IN (${entries})`);
}

function proof(name) {
  const path = join(mkdtempSync(join(tmpdir(), "proofs-")), name);
  writeFileSync(path, `${name}\n`);
  return path;
}

// --- §5 (1): 后台选择优秀服务机构/优秀服务产品/优秀服务专家评选 ---

async function entrance(browser) {
  const page = await open(browser, "demo-saas");
  await page.goto("/dispatch/");
  await leads(page, page.locator("main").getByRole("link", { name: /优秀评选入口/ }));
  for (const name of ["优秀服务机构", "优秀服务产品", "优秀服务专家"]) contains(await words(page), name, name);
  await step(page, "1-entrance");
  await page.context().close();
}

// --- §5 (2), (3), (4): one like the other, as the sheet says ---

const sheets = [
  { account: "demo-saas", menu: "优秀服务机构", enter: "优秀服务机构填报", edit: "编辑优秀服务机构申报信息", proof: "服务活动照片.txt", hints: ["请输入荣誉资质，在300-500字以内。", "请输入机构简介，在800字以内。"],
    wrong: ["荣誉资质", "只写了一句。", "至少 300 字"],
    values: [["注册资本", "500万元"], ["总资产", "1,200万元"], ["服务收入", "320.5"], ["服务人员", "36人"], ["本科及以上人员", "24"], ["服务企业数", "210家次"],
      ["服务活动数", "24"], ["荣誉资质", "获得市级中小企业公共服务示范平台称号，服务案例两次入选全省典型案例。".repeat(9)], ["机构简介", "面向小微企业的云服务机构，按账号按月付费，数据随时可以导出。"]] },
  { account: "demo-saas", menu: "优秀服务产品", enter: "优秀服务产品填报", edit: "编辑优秀服务产品申报信息", proof: "产品服务照片.txt", hints: ["请输入产品介绍，在500字以内。", "请输入服务产品示范性或创新性说明，请逐条列明。"],
    wrong: ["服务企业数", "很多", "请填写整数"], product: true,
    values: [["服务企业数", "88家次"], ["产品服务收入", "46.5"], ["产品介绍", "开箱即用的进销存，数据随时可以导出。"], ["产品说明", "1、按月付费，不压资金\n2、数据随时导出\n3、已在六个县市区推广"]] },
  { account: "demo-expert", menu: "优秀服务专家", enter: "优秀服务专家填报", edit: "编辑优秀服务专家申报信息", proof: "荣誉资质.txt", hints: ["请输入个人简介，在500字以内。", "请输入研究成果/荣誉/奖励。"],
    wrong: ["年龄", "1.5", "请填写整数"],
    values: [["姓名", "陈样文"], ["年龄", "48岁"], ["工作单位", "湘麓样例大学机械工程学院"], ["个人简介", "二十年机械制造教学和企业服务经历。"], ["研究成果/荣誉/奖励", "主持省级课题两项，获市级科技进步奖一次。"]] },
];

async function basic(page, s) {
  await page.goto("/dispatch/awards");
  await menu(page, s.menu);
  await step(page, `${s.menu}-list`);
  await leads(page, page.locator("main").getByRole("link", { name: s.enter, exact: true }));
  for (const hint of s.hints) equal(await page.locator(`main [placeholder="${hint}"]`).count(), 1, hint);
  if (s.product) await field(page, "服务产品").selectOption({ index: 1 });
  await fill(page, s.values);
  await fill(page, [[s.wrong[0], s.wrong[1]]]);
  await press(page, "下一步");
  contains(await words(page), s.wrong[2], "what is wrong stands beside the field");
  await step(page, `${s.menu}-refused`);
  await fill(page, s.values);
  await step(page, `${s.menu}-basic`);
  await press(page, "下一步");
}

async function proofs(page, s) {
  contains(await words(page), s.edit, "the title of the manual");
  contains(await words(page), "允许上传 [.zip, .7z, .rar, .txt, .doc, .docx, .xls, .xlsx, .ppt, .pptx, .pdf] 格式的文件，大小不超过50MB!", "what may be uploaded");
  await field(page, "申报证明材料").setInputFiles([proof(s.proof), proof("补充.txt")]);
  await press(page, "上传");
  contains(await words(page), "补充.txt", "several at once");
  await step(page, `${s.menu}-proofs`);
  await leads(page, page.locator("main").getByRole("link", { name: "删除" }));
  await step(page, `${s.menu}-drop`);
  await press(page, "删除");
  await follow(page, "返回列表");
  await step(page, `${s.menu}-draft`);
}

async function entered(browser, s) {
  const page = await open(browser, s.account);
  await basic(page, s);
  await proofs(page, s);
  await leads(page, page.locator("main td").getByRole("link", { name: "提交" }));
  await step(page, `${s.menu}-check`);
  await press(page, "提交");
  contains(await words(page), "最迟", "a receipt with a day");
  await step(page, `${s.menu}-receipt`);
  await follow(page, "返回列表");
  contains(await words(page), "市州推荐", "the state in the list");
  await leads(page, page.locator("main td").getByRole("link", { name: "查看" }));
  await step(page, `${s.menu}-view`);
  await page.context().close();
}

// --- the city, the province, an expert, the public ---

async function decided(browser) {
  const city = await open(browser, "demo-city");
  await city.goto("/window/cases?workflow=award_entry");
  await leads(city, city.locator("main").getByRole("link", { name: /云上样例软件.*优秀服务机构/ }));
  await step(city, "city-case");
  await city.locator("main form").getByLabel("推荐", { exact: true }).check();
  await field(city, "意见").fill("实绩属实，同意推荐。");
  await press(city, "提交");
  await city.context().close();
  const province = await open(browser, "demo-regulator");
  await province.goto("/window/awards");
  await step(province, "province-awards");
  await follow(province, "评分排名");
  const choice = await field(province, "评选类别").locator("option", { hasText: `优秀服务产品（优秀服务产品评选 ${new Date().getFullYear()}` }).getAttribute("value");
  await field(province, "评选类别").selectOption(choice);
  await press(province, "看排名");
  check(await province.locator("main tbody tr").count() > 3, "a ranking");
  await step(province, "province-ranking");
  await follow(province, "拟入选名单和公示");
  await step(province, "province-publish");
  await province.goto("/window/awards?state=review");
  await leads(province, province.locator("main th").getByRole("link"));
  await step(province, "province-case");
  await follow(province, "邀请专家");
  await step(province, "province-invite");
  const round = sql("SELECT MIN(id) FROM application_round WHERE kind = 'award'").trim();
  await province.goto(`/window/rounds/${round}/categories`);
  await step(province, "province-categories");
  await province.context().close();
}

async function scored(browser) {
  const expert = await open(browser, "demo-expert");
  const review = sql("SELECT MIN(id) FROM expert_review WHERE subject_type = 'award_entry' AND expert_id = 1 AND state = 'invited'").trim();
  await expert.goto(`/dispatch/reviews/${review}`);
  contains(await words(expert), "服务实绩（满分 40 分）", "the rubric of the round");
  await step(expert, "expert-score");
  await expert.context().close();
}

async function published(browser) {
  const page = await open(browser);
  await page.goto("/dispatch/");
  for (const name of ["优秀服务机构", "优秀服务产品", "优秀服务专家"]) {
    await nav(page, name);
    check(await page.locator("main tbody tr").count() > 5, `${name} of two years`);
    await step(page, `public-${name}`);
  }
  await page.goto("/dispatch/excellent/publicity");
  await step(page, "public-publicity");
  await page.context().close();
}

export default async function award(browser) {
  forget();
  await test("003 §5 (1): the entrance of 优秀评选", () => entrance(browser));
  for (const s of sheets) await test(`003 §5: ${s.enter}, from 基本信息 to the receipt`, () => entered(browser, s));
  await test("003 §5: city and province decide", () => decided(browser));
  await test("003 §5: an expert scores an entry", () => scored(browser));
  await test("003 §1: what was published", () => published(browser));
}

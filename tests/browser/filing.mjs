// The users' manual 003 §4: a core institution files last month's figures, the window of its city accepts them,
// the province sees them at its desk and everybody in the sums. Names of menus, fields and buttons are those
// printed in the manual; pictures of each step lie under shots/, of the main pages in three widths.
import { readFileSync } from "node:fs";
import { shot } from "./lib/browser.mjs";
import { follow, leads, open, press, words } from "./lib/steps.mjs";
import { contains, equal, test } from "./lib/test.mjs";

const field = (page, label) => page.locator("main form").getByLabel(label, { exact: true }).first();
const fill = async (page, values) => { for (const [label, value] of values) await field(page, label).fill(value); };

let pictures = 0;
async function step(page, name) {
  equal(page.list.join("; "), "", `${name}: console, requests`);
  pictures += 1;
  await shot(page, `filing-${String(pictures).padStart(2, "0")}-${name}`);
}

// The same page on a phone, a tablet and a desk; nothing scrolls sideways.
async function widths(page, name) {
  const before = page.viewportSize();
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await step(page, `${name}-${width}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    equal(wide, 0, `${name} at ${width} px: sideways scroll`);
  }
  await page.setViewportSize(before);
}

async function fileFigures(page) {
  await page.goto("/dispatch/");
  await leads(page, page.getByRole("link", { name: /调度管理入口/ }));
  await page.goto("/dispatch/filings");
  await widths(page, "4-1-list");
  await follow(page, "基础数据填报");
  contains(await words(page), "机构代码", "the head names the institution");
  await fill(page, [["服务场所", "350"], ["服务资产", "1,200 万元"], ["服务人员数", "６８"], ["本科人数", "50"], ["中级职称人数", "20"],
    ["营业收入", "85.5"], ["服务支出", "80"], ["利润总额", "5.5"], ["政策服务活动数", "3"]]);
  await page.selectOption("#filing-type", { label: "数字化服务机构" });
  await page.selectOption("#filing-place", { label: "租用" });
  await page.locator("#filing-domain0_attendees").fill("60");
  await page.locator("#filing-domain0_served").fill("12");
  await page.locator("#filing-domain3_activities").fill("2");
  await widths(page, "4-2-form");
  const [download] = await Promise.all([page.waitForEvent("download"),
    page.getByRole("link", { name: "点击这里, 导出工作总结上报模板" }).click()]);
  equal(/工作总结\.docx$/.test(download.suggestedFilename()), true, "the template is a document");
  await press(page, "下一步");
  if (page.url().includes("/new")) {
    await widths(page, "4-2-doubts");
    await field(page, /异常数字说明/).fill("上月起统计口径调整，线下服务一并计入。");
    await press(page, "下一步");
  }
  return readFileSync(await download.path());
}

async function uploadSummary(page, template) {
  await page.waitForURL("**/files");
  await widths(page, "4-4-files");
  const files = ["工作总结.docx", "多余的材料.docx"].map((name) => ({ name, mimeType: "application/octet-stream", buffer: template }));
  await page.locator("#files-files").setInputFiles(files);
  await press(page, "上传");
  await step(page, "4-4-uploaded");
  await leads(page, page.locator("main").getByRole("link", { name: /删除\s*多余的材料/ }));
  await press(page, "删除");
  equal((await words(page)).includes("多余的材料"), false, "the second file is gone");
  await press(page, "提交填报");
  await page.waitForURL("**/receipt");
  contains(await words(page), "最迟", "until when");
  await widths(page, "4-4-receipt");
  await follow(page, "返回列表");
  contains(await words(page), "待审核", "the list says so");
  await step(page, "4-4-list");
}

async function accept(page) {
  await page.goto(`/window/cases?workflow=filing&q=${encodeURIComponent("麓山样例")}`);
  const now = new Date(Date.now() + 8 * 3600000), last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  const title = new RegExp(`${last.getUTCFullYear()} 年 ${last.getUTCMonth() + 1} 月 麓山样例`);
  await leads(page, page.locator("main").getByRole("link", { name: title }));
  await widths(page, "window-case");
  await page.locator("main").getByLabel("审核通过", { exact: true }).check();
  await press(page, "提交");
  contains(await words(page), "已办理", "decided");
}

async function province(page) {
  await page.goto("/window/filings");
  contains(await words(page), "完整率", "the desk counts");
  await widths(page, "province-desk");
  await page.goto("/window/bulletins/new");
  await press(page, "按数据起草");
  contains(await words(page), "季度", "a bulletin");
  await widths(page, "province-bulletin");
}

async function everybody(page) {
  await page.goto("/dispatch/figures");
  contains(await words(page), "服务企业", "the sums");
  await widths(page, "figures");
  await page.emulateMedia({ colorScheme: "dark" });
  await step(page, "figures-dark");
}

export default async function filing(browser) {
  await test("003 §4: figures are filed, with the summary, and accepted by the window of the city", async () => {
    const sp = await open(browser, "demo-provider");
    await uploadSummary(sp, await fileFigures(sp));
    await accept(await open(browser, "demo-city"));
    await sp.goto("/dispatch/filings");
    contains(await words(sp), "已审核", "accepted and locked");
  });
  await test("003 §4: the province sees institutions by months and drafts a bulletin", async () => province(await open(browser, "demo-regulator")));
  await test("调度大数据: the sums, in three widths and in the dark", async () => everybody(await open(browser)));
}

// The manual 003 §6 企业投诉, step by step, by somebody without an account, and the windows that handle it: filed,
// looked up, supplemented, transferred, extended, answered, contested, archived; with a picture of every step in
// three widths. Names of menus, fields and buttons are those printed in the manual.
import { complaintFill } from "./lib/complaint.mjs";
import { prove } from "./lib/prove.mjs";
import { codeOf, fresh } from "./lib/samples.mjs";
import { follow, leads, menu, nav, open, press, stepper, words } from "./lib/steps.mjs";
import { check, contains, test } from "./lib/test.mjs";

const step = stepper("complaints");
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
  + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n0\n%%EOF\n");

// --- the public pages and the two tools ---

async function publicSide(page) {
  await page.goto("/");
  await leads(page, page.locator("ul.tasks").getByRole("link", { name: /投诉/ }));
  await step(page, "6-home");
  await page.goto("/complaints/check");
  await page.check("main input[name=about][value=money]");
  await page.check("main input[name=debtor][value=institution]");
  await page.check("main input[name=contract][value=yes]");
  await page.check("main input[name=size][value=sme]");
  await page.check("main input[name=court][value=no]");
  await press(page, "看能不能受理");
  contains(await words(page), "可以投诉：拖欠款项", "in scope");
  await step(page, "6-check");
  await page.goto("/complaints/interest");
  await page.check("main input[name=debtor][value=public]");
  await page.fill("#interest-owed", "120000");
  await page.fill("#interest-delivered", "2026-03-02");
  await press(page, "计算");
  contains(await words(page), "本息合计", "the interest");
  await step(page, "6-interest");
  await nav(page, "联系我们");
  await step(page, "6-contact");
}

// --- §6 (1): 企业投诉 ---

async function file(page, phone) {
  await nav(page, "企业投诉");
  for (const label of ["投诉企业基本信息", "被投诉方基本信息", "投诉事项"]) contains(await words(page), label, label);
  await step(page, "6-1-form");
  await complaintFill(page, phone);
  await page.check("main input[name=kind][value=institution]");
  await page.fill("#complaint-owed", "12万元");
  await page.setInputFiles("main input[type=file]", { name: "验收单.pdf", mimeType: "application/pdf", buffer: pdf });
  await prove(page);
  await step(page, "6-1-filled");
  await press(page, "提交投诉");
  contains(await words(page), "查询码", "the receipt has the query code");
  contains(await words(page), "这个日期是怎么算的", "and how the date was counted");
  await step(page, "6-1-receipt");
  return /cases\/(T\d+)\//.exec(page.url())[1];
}

// --- §6 (2): 处理结果 ---

async function lookUp(page, phone, number) {
  await page.goto("/complaints/");
  await nav(page, "处理结果");
  contains(await words(page), "处理查询的唯一凭证", "the words of the manual");
  await step(page, "6-2-look");
  await page.fill("#look-phone", phone);
  await prove(page);
  const code = await codeOf(phone, () => press(page, "查询"));
  check(!(await words(page)).includes(number), "the page does not name the case");
  await step(page, "6-2-code");
  await page.fill("#look_code-code", code);
  await press(page, "查看处理结果");
  contains(await words(page), number, "the list");
  await step(page, "6-2-list");
  await leads(page, page.locator("main").getByRole("link", { name: new RegExp(number) }));
  contains(await words(page), "设备验收合格半年", "the case's own words");
}

// --- the windows ---

async function decide(page, number, move, comment, name) {
  await menu(page, "投诉办理");
  if (!await page.locator("main").getByText(number).count()) await page.goto(`/window/complaints?q=${number}&stage=all`);
  await leads(page, page.locator("main tr", { hasText: number }).getByRole("link"));
  if (name) await step(page, name);
  await page.locator("main").getByLabel(move, { exact: true }).check();
  await page.locator("main form").getByLabel("意见").fill(comment);
  await press(page, "提交");
  contains(await words(page), "已办理", move);
}

async function handle(window, province, guest, number) {
  await menu(window, "投诉办理");
  await step(window, "6-window-desk");
  await decide(window, number, "要求补正", "请补充合同扫描件。", "6-window-masked");
  await guest.reload();
  await follow(guest, "补充材料");
  await step(guest, "6-supplement");
  await guest.getByLabel("补充说明").fill("合同已经上传。");
  await guest.setInputFiles("main input[type=file]", { name: "合同.pdf", mimeType: "application/pdf", buffer: pdf });
  await press(guest, "提交补充材料");
  await menu(window, "投诉办理");
  await window.goto(`/window/complaints?q=${number}&stage=all`);
  await leads(window, window.locator("main tr", { hasText: number }).getByRole("link"));
  await follow(window, "领取");
  await press(window, "领取");
  contains(await words(window), "橘子洲样例机电有限公司", "who took it sees who complains");
  await step(window, "6-window-taken");
  await decide(window, number, "受理", "", null);
  await decide(window, number, "转交承办单位", "转长沙市工业和信息化主管部门。", null);
  await decide(window, number, "开始办理", "", null);
  await decide(window, number, "申请延期", "双方对工程量有分歧。", null);
  await decide(province, number, "批准延期", "", "6-province-extension");
  await decide(window, number, "反馈结果", "双方已签订还款计划。", null);
  await guest.reload();
  contains(await words(guest), "双方已签订还款计划", "the result reaches the complainant");
  await step(guest, "6-result");
  await follow(guest, "提出异议");
  await guest.getByLabel("异议和理由").fill("没有约定利息。");
  await step(guest, "6-contest");
  await press(guest, "提出异议");
  await decide(province, number, "复核答复", "利息按每日万分之五一并支付。", null);
  await decide(window, number, "回访并归档", "电话回访满意。", "6-window-call-back");
  await guest.reload();
  contains(await words(guest), "已办结归档", "the end");
  await step(guest, "6-archived");
}

export default async function complaints(browser) {
  await test("003 §6: 企业投诉 from the form to the archive", async () => {
    const phone = fresh().phone;
    const guest = await open(browser), window = await open(browser, "demo-city"), province = await open(browser, "demo-province");
    await publicSide(guest);
    const number = await file(guest, phone);
    const elsewhere = await open(browser);
    await lookUp(elsewhere, phone, number);
    await step(elsewhere, "6-2-case");
    await handle(window, province, elsewhere, number);
    for (const page of [guest, window, province, elsewhere]) await page.context().close();
  });
}

// The manual 003 §2 登录, step by step: from an entry of the dispatch system to login, from there to registration as
// 服务机构 (社会服务, 专家) or 企业, and back to where one wanted to go; then §6 by the enterprise that is signed in.
// A picture of every step in three widths. Names of menus, fields and buttons are those printed in the manual.
import { site } from "./lib/browser.mjs";
import { complaintFill } from "./lib/complaint.mjs";
import { prove } from "./lib/prove.mjs";
import { codeOf, fresh } from "./lib/samples.mjs";
import { leads, menu, open, press, stepper, words } from "./lib/steps.mjs";
import { contains, equal, test } from "./lib/test.mjs";

const step = stepper("entries");
const follow = (page, name) => leads(page, page.locator("main").getByRole("link", { name }));
const field = (page, label) => page.locator("main form").getByLabel(label, { exact: true }).first();
const fill = async (page, values) => { for (const [label, value] of values) await field(page, label).fill(value); };

// --- §2: login, registration ---

async function toChoice(page, entry, name) {
  await page.goto("/dispatch/");
  await follow(page, new RegExp(entry));
  contains(page.url(), "/login", `${entry} leads to login`);
  await step(page, `2-${name}-login`);
  await follow(page, "免费注册");
  for (const word of ["请选择要注册的帐号类型", "企业注册", "服务机构注册", "企业用户注册时建议用公司邮箱作为帐户名称", "服务机构注册建议用机构邮箱作为帐户名称"])
    contains(await words(page), word, "the choice in the words of the manual");
  await step(page, `2-${name}-choice`);
}

async function confirm(page, phone, goal, name) {
  await page.selectOption("#register-region-city", { label: "长沙市" });
  await page.selectOption("#register-region", "430104");
  await page.check("#register-agree");
  await prove(page);
  const code = await codeOf(phone, () => page.locator("main").getByRole("button", { name: "获取验证码" }).click());
  await fill(page, [["帐户密码", `${site.password}Ab1`], ["确认密码", `${site.password}Ab1`], ["短信验证码", code]]);
  await step(page, `2-${name}-filled`);
  await press(page, "立即注册");
  equal(new URL(page.url()).pathname, goal, "back to where one wanted to go");
  await step(page, `2-${name}-arrived`);
}

async function institution(browser) {
  const page = await open(browser), who = fresh();
  await toChoice(page, "申报入口", "social");
  await follow(page, /点击注册\s*：服务机构注册/);
  contains(await words(page), "请选择要注册的帐号类型", "the kinds of 服务机构");
  await step(page, "2-social-kinds");
  await follow(page, /社会服务注册/);
  for (const word of ["社会服务帐户注册", "社会性服务类（C）", "帐户名称", "帐户密码", "确认密码", "单位性质", "企业", "事业单位", "社会团体", "个体工商户", "民办非企业",
    "所属平台", "机构名称", "机构代码", "联系人", "电话", "所在地区", "现在就去登录", "本平台所指“社会服务”"])
    contains(await words(page), word, "the form of the manual");
  await fill(page, [["帐户名称", who.name], ["机构名称", "麓谷样例咨询有限公司"], ["机构代码", who.uscc], ["联系人", "李样明"], ["电话", who.phone]]);
  await confirm(page, who.phone, "/dispatch/applications", "social");
  await page.context().close();
}

async function expert(browser) {
  const page = await open(browser), who = fresh();
  await toChoice(page, "调度管理入口", "expert");
  await follow(page, /点击注册\s*：服务机构注册/);
  await follow(page, /专家注册/);
  await fill(page, [["帐户名称", who.name], ["姓名", "赵样例"], ["工作单位", "样例大学"], ["专业领域", "智能制造"], ["手机", who.phone]]);
  // Monthly figures are not an expert's: the own centre instead.
  await confirm(page, who.phone, "/sp/", "expert");
  await page.context().close();
}

// --- §2 and §6: an enterprise registers on the way to its complaints, and files one ---

async function complaintOf(page) {
  await menu(page, "投诉登记");
  contains(await words(page), "您代表", "what the platform knows is filled in");
  await step(page, "6-own-form");
  const phone = await page.inputValue("#complaint-phone");
  await complaintFill(page, phone);
  await page.check("main input[name=kind][value=institution]");
  await page.fill("#complaint-owed", "12万元");
  await prove(page);
  await press(page, "提交投诉");
  const number = /cases\/(T\d+)\//.exec(page.url())[1];
  await page.goto("/enterprise/complaints");
  contains(await words(page), number, "it stands in the centre");
  contains(await words(page), "审查中", "with what happens next");
  await step(page, "6-own-list");
  await follow(page, "长沙市样例管理处");
  contains(await words(page), "设备验收合格半年", "its words, without a code");
  await step(page, "6-own-case");
}

async function enterprise(browser) {
  const page = await open(browser), who = fresh();
  await page.goto("/dispatch/");
  await follow(page, /企业投诉入口/);
  equal(new URL(page.url()).pathname, "/complaints/", "a complaint needs no account");
  await page.goto("/enterprise/complaints");
  contains(page.url(), "/login", "one's own complaints do");
  await follow(page, "免费注册");
  await follow(page, /点击注册\s*：企业注册/);
  await fill(page, [["帐户名称", who.name], ["企业名称", "麓谷样例制造有限公司"], ["统一社会信用代码", who.uscc], ["联系人", "周样例"], ["手机", who.phone]]);
  await confirm(page, who.phone, "/enterprise/complaints", "enterprise");
  await complaintOf(page);
  await page.context().close();
}

async function waiting(browser) {
  const page = await open(browser, "demo-enterprise");
  await page.goto("/enterprise/complaints");
  await step(page, "6-own-demo");
  await page.context().close();
}

// --- §7: advice ---

async function advice(browser) {
  const page = await open(browser);
  await page.goto("/dispatch/");
  await follow(page, "系统操作问题答疑");
  for (const word of ["谷歌、360、Edge", "一定不要选择企业注册", "协办方填写服务机构名称", "大小写和特殊字符", "手机号变更申诉", "忘记密码", "点“编辑”", "50 MB", "点附件旁边的“删除”"])
    contains(await words(page), word, "the advice of §7");
  await step(page, "7-answers");
  await follow(page, "手机号变更申诉");
  equal(new URL(page.url()).pathname, "/phone-appeal", "the page of the appeal");
  await page.context().close();
}

export default async function entries(browser) {
  await test("003 §2: 申报入口, login, 社会服务注册, and back", () => institution(browser));
  await test("003 §2: 调度管理入口, login, 专家注册", () => expert(browser));
  await test("003 §2 and §6: 企业注册, 投诉登记, 我的投诉", () => enterprise(browser));
  await test("003 §7: 系统操作问题答疑", () => advice(browser));
  await test("003 §6: the list of who has complaints in every state", () => waiting(browser));
}

// What visitors do, step by step and with a picture of each: look for a service, register, sign in and out,
// change the password, measure a size; once with script, once without, once with the keyboard only.
import { createHmac } from "node:crypto";
import { shot, signIn, signInTry, site, troubles, visitorOpen } from "./lib/browser.mjs";
import { appealFile } from "./lib/appeal.mjs";
import { prove } from "./lib/prove.mjs";
import { codeOf, fresh } from "./lib/samples.mjs";
import { check, contains, equal, testAll } from "./lib/test.mjs";

const main = (page) => page.locator("main").innerText();
const press = (page, name) => page.locator("main").getByRole("button", { name, exact: true }).click();

// Home, 找服务, a filter, a service, its provider.
async function findService(page, label) {
  await page.goto("/");
  await shot(page, `walk-${label}-1-home`);
  await page.locator("header").getByRole("textbox", { name: "输入项目关键词" }).fill("诊断");
  await page.locator("header").getByRole("button", { name: "找服务" }).click();
  await page.waitForURL(/\/services\?q=/);
  equal(await page.inputValue("#services-q"), "诊断", "the word stays in the box");
  const all = Number(/共 (\d+) 项/.exec(await main(page))?.[1]);
  check(all > 1, `${all} services for 诊断`);
  await shot(page, `walk-${label}-2-search`);
  await page.selectOption("#services-region", { label: "长沙市" });
  await press(page, "找服务");
  await page.waitForURL(/region=430100/);
  const some = Number(/共 (\d+) 项/.exec(await main(page))?.[1]);
  check(some > 0 && some < all, `${some} of ${all} after the filter`);
  await shot(page, `walk-${label}-3-filter`);
  const title = page.locator("main .rows a.title").first();
  const name = (await title.innerText()).trim();
  await title.click();
  await page.waitForURL(/\/services\/\d+$/);
  contains(await page.locator("h1").innerText(), name.slice(0, 4), "the page of the service");
  await shot(page, `walk-${label}-4-service`);
  await page.locator("main .provider h2 a").click();
  await page.waitForURL(/\/providers\/\d+$/);
  contains(await main(page), name, "the provider lists the service");
  await shot(page, `walk-${label}-5-provider`);
}

async function facetsOnPhone(page) {
  await page.goto("/services?q=%E8%AF%8A%E6%96%AD");
  await page.getByRole("button", { name: "筛选" }).click();
  await shot(page, "walk-phone-1-facets");
  await page.locator("#facets").getByRole("link", { name: /长沙市/ }).click();
  await page.waitForURL(/region=430100/);
  await page.getByRole("link", { name: /长沙市.*去掉这一项/ }).click();
  await page.waitForURL((url) => !url.search.includes("region"));
}

async function chooseRegion(page, script) {
  if (script) await page.selectOption("#register-region-city", { label: "长沙市" });
  await page.selectOption("#register-region", "430104");
}

// Fills everything but passwords and code, asks for the code, then sends all of it.
async function register(page, who, label, script) {
  await page.goto("/");
  await page.getByRole("link", { name: "免费注册" }).first().click();
  await page.waitForURL("**/register");
  await shot(page, `walk-${label}-1-choice`);
  await page.locator("main").getByRole("link", { name: /企业注册|点击注册/ }).first().click();
  await page.waitForURL("**/register/enterprise");
  await page.fill("#register-name", who.name);
  await page.fill("#register-org", `岳麓样例 ${who.number} 有限公司`);
  await page.fill("#register-uscc", who.uscc);
  await chooseRegion(page, script);
  await page.fill("#register-person", "李样明");
  await page.fill("#register-phone", who.phone);
  await page.check("#register-agree");
  await prove(page);
  const code = await codeOf(who.phone, () => press(page, "获取验证码"));
  await page.waitForLoadState();
  contains(await main(page), "验证码已发送到", "the code is on its way");
  await shot(page, `walk-${label}-2-code`);
  equal(await page.inputValue("#register-uscc"), who.uscc, "nothing is lost by asking for a code");
  equal(await page.inputValue("#register-region"), "430104", "the region stays chosen");
  await page.fill("#register-password", who.password);
  await page.fill("#register-again", who.password);
  await page.fill("#register-code", code);
  await press(page, "立即注册");
  await page.waitForURL("**/enterprise/");
  contains(await main(page), "注册成功", "the flash");
  contains(await page.locator("body").innerText(), "企业管理中心", "its centre is open");
  await shot(page, `walk-${label}-3-registered`);
}

async function refusedForm(page) {
  await page.goto("/register/enterprise");
  await page.fill("#register-name", "somebody@example.cn");
  await page.fill("#register-org", "岳麓样例机械有限公司");
  await page.fill("#register-uscc", "914301041234567891");
  await page.fill("#register-phone", "123");
  await press(page, "立即注册");
  await page.waitForSelector("#errors");
  check((await page.title()).startsWith("错误："), "the title begins 错误：");
  equal(await page.evaluate(() => document.activeElement.id), "errors", "the focus is on the summary");
  equal(await page.inputValue("#register-org"), "岳麓样例机械有限公司", "nothing typed is lost");
  equal(await page.getAttribute("#register-uscc", "aria-invalid"), "true", "the field is marked");
  const words = await page.locator("#register-uscc-error").innerText();
  contains(await page.locator("#errors").innerText(), words.replace("错误：", "").trim(), "the same words in the summary");
  await shot(page, "walk-refused-1");
  await page.locator("#errors a[href='#register-uscc']").click();
  equal(await page.evaluate(() => document.activeElement.id), "register-uscc", "the summary leads to the field");
}

async function signOut(page, script) {
  if (script) await page.locator("header").getByRole("button", { name: "退出" }).click();
  else {
    await page.goto("/logout");
    await press(page, "退出");
  }
  await page.waitForURL("**/login");
  contains(await main(page), "您已退出", "the flash");
}

async function changePassword(page, who, label, script) {
  const next = `${who.password}-2`;
  await page.goto("/account");
  await page.getByRole("link", { name: "密码修改" }).first().click();
  await page.fill("#password-old", who.password);
  await page.fill("#password-password", next);
  await page.fill("#password-again", next);
  await press(page, "确认");
  await page.waitForLoadState();
  contains(await main(page), "密码已", "the flash");
  await shot(page, `walk-${label}-4-password`);
  await signOut(page, script);
  await signInTry(page, who.name, who.password);
  contains(await main(page), "不正确", "the old password is refused");
  await signIn(page, who.name, next);
  equal(new URL(page.url()).pathname, "/enterprise/", "the new password opens");
  who.password = next;
}

async function wrongKind(page, who) {
  await page.goto("/");
  await page.getByRole("link", { name: "请登录" }).click();
  await page.waitForURL("**/login**");
  await signIn(page, who.name, who.password, "服务机构");
  equal(new URL(page.url()).pathname, "/enterprise/", "a wrong kind is no dead end");
  contains(await main(page), "这是企业账号", "and the page says so");
  await shot(page, "walk-login-wrong-kind");
}

async function sizeTest(page, label) {
  await page.goto("/size-test");
  await page.selectOption("#size-industry", { label: "工业" });
  await page.fill("#size-staff", "２６０");
  await page.fill("#size-revenue", "3,200");
  await press(page, "开始测算");
  await page.waitForURL(/staff=/);
  contains(await main(page), "小型企业", "260 people, 32 million");
  contains(await main(page), "营业收入", "the indicator that decided");
  await shot(page, `walk-${label}-size`);
}

async function largeText(page) {
  await page.goto("/services");
  await page.locator("header").getByRole("link", { name: "长者版" }).click();
  await page.waitForURL("**/services");
  check(await page.evaluate(() => document.documentElement.hasAttribute("data-elder")), "the page turns large");
  await page.goto("/help");
  check(await page.evaluate(() => document.documentElement.hasAttribute("data-elder")), "the next page too");
  const small = await page.evaluate(() => {
    const sizes = [...document.querySelectorAll("main *")].filter((n) => [...n.childNodes].some((c) => c.nodeType === 3 && c.data.trim()))
      .map((n) => parseFloat(getComputedStyle(n).fontSize));
    return Math.min(...sizes);
  });
  check(small >= 18, `the smallest text is ${small} px`);
  await shot(page, "walk-elder");
  await page.locator("header").getByRole("link", { name: "返回标准版" }).click();
  await page.waitForURL("**/help");
  check(!(await page.evaluate(() => document.documentElement.hasAttribute("data-elder"))), "and back");
}

const focused = (page) => page.evaluate(() => {
  const node = document.activeElement;
  return { words: (node.textContent || node.id || "").trim(), id: node.id, name: node.localName,
    ring: getComputedStyle(node).outlineStyle !== "none" || getComputedStyle(node).boxShadow !== "none" };
});

// Presses Tab until the control is reached; each stop must be seen.
async function tabTo(page, reached, limit = 60) {
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (now.name !== "body") check(now.ring, `no ring around ${now.name} “${now.words.slice(0, 20)}”`);
    if (reached(now)) return now;
  }
  return check(false, `not reached within ${limit} tabs`);
}

async function keyboardOnly(page) {
  await page.goto("/");
  await page.keyboard.press("Tab");
  equal((await focused(page)).words, "跳到正文", "the first stop");
  await shot(page, "walk-keyboard-1-skip");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  check(await page.evaluate(() => Boolean(document.activeElement.closest("main"))), "the skip link skips the head");
  await page.goto("/");
  await tabTo(page, (now) => now.id === "q-top");
  await page.keyboard.type("贷款");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/services\?q=/);
  await page.setViewportSize({ width: 390, height: 844 });
  await tabTo(page, (now) => now.words === "菜单");
  await page.keyboard.press("Enter");
  await tabTo(page, (now) => now.words === "专家");
  await shot(page, "walk-keyboard-2-menu");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/experts");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/login");
  await tabTo(page, (now) => now.id === "login-name");
  await page.keyboard.type("demo-person");
  await tabTo(page, (now) => now.id === "login-password", 1);
  await page.keyboard.type(process.env.QIFU_PASSWORD);
  await page.keyboard.press("Tab");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
  await tabTo(page, (now) => now.name === "button", 2);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/account");
}

async function forgotten(page) {
  await page.goto("/login");
  await page.locator("main").getByRole("link", { name: "忘记密码" }).click();
  await page.fill("#forgot-who", "nobody-has-this-name");
  await press(page, "获取验证码");
  await page.waitForLoadState();
  // The button counts the seconds down; they are no part of the answer.
  const answer = async (name) => {
    await page.getByText("如果账号存在").first().waitFor();
    await page.getByText("秒后可重新获取").first().waitFor();
    return (await main(page)).replaceAll(name, "").replace(/\d+ 秒后/, "");
  };
  const unknown = await answer("nobody-has-this-name");
  await shot(page, "walk-forgot");
  await page.goto("/password/forgot");
  await page.fill("#forgot-who", "demo-expert");
  await press(page, "获取验证码");
  await page.waitForLoadState();
  equal(await answer("demo-expert"), unknown, "a known and an unknown name get the same answer");
}

// Who mistypes three times is asked for a captcha; a picture for eyes, a question for ears.
async function guessing(page, label) {
  const name = fresh().name;
  for (let i = 0; i < 3; i++) await signInTry(page, name, "not-this-one-1", "个人");
  const picture = page.locator("main img.captcha");
  equal(await picture.count(), 1, "a picture after three failures");
  check(await picture.evaluate((node) => node.complete && node.naturalWidth > 0), "it is drawn");
  await shot(page, `walk-${label}-1-picture`);
  await page.fill("#login-captcha", "XXXXX");
  await page.fill("#login-password", "not-this-one-1");
  await press(page, "登录");
  await page.waitForSelector("#login-captcha-error");
  await prove(page);
  equal(await page.inputValue("#login-name"), name, "the name is kept");
  await shot(page, `walk-${label}-2-words`);
  await page.fill("#login-password", "not-this-one-1");
  await press(page, "登录");
  await page.getByText("帐户名称或密码不正确").first().waitFor();
  equal(await page.locator("#login-captcha-error").count(), 0, "the answer counted");
}

// RFC 6238, with the secret that the demo gives to demo-second.
function authenticator() {
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const mac = createHmac("sha1", "12345678901234567890").update(count).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1000000).padStart(6, "0");
}

// The password, the code of the phone; where the factor stands, and that its secret is shown no more.
async function secondFactor(page, label) {
  await signIn(page, "demo-second", undefined, "窗口工作人员");
  equal(new URL(page.url()).pathname, "/login/second", "the password alone is not enough");
  await shot(page, `walk-${label}-1-code`);
  await page.fill("#second_factor-code", "12345");
  await press(page, "确认");
  await page.waitForSelector("#second_factor-code-error");
  await page.fill("#second_factor-code", authenticator());
  await press(page, "确认");
  await page.waitForURL("**/window/");
  await page.goto("/second-factor");
  contains(await main(page), "已启用", "it is on");
  equal(await page.locator("code.secret").count(), 0, "the secret is shown no more");
  await shot(page, `walk-${label}-2-on`);
}

// Somebody who is signed in is shown a secret after the password; what is typed first is wrong, so that
// nothing is switched on.
async function factorOffered(page, label) {
  await signIn(page, "demo-editor", undefined, "窗口工作人员");
  await page.goto("/account");
  await page.getByRole("link", { name: "动态验证码" }).click();
  await shot(page, `walk-${label}-1-password`);
  await page.fill("#second_factor_password-password", site.password);
  await press(page, "继续");
  await page.waitForURL("**/second-factor");
  equal((await page.locator("code.secret").innerText()).replaceAll(" ", "").length, 32, "a secret of 160 bits");
  check(await page.locator("img.qr").evaluate((x) => x.complete && x.naturalWidth > 200), "and its picture");
  await shot(page, `walk-${label}-2-secret`);
  await page.fill("#second_factor-code", "12345");
  await press(page, "确认");
  await page.waitForSelector("#second_factor-code-error");
}

async function appeal(page) {
  const number = await appealFile(page);
  contains(await page.locator("main .receipt").first().innerText(), number, "the receipt names the number");
  contains(await main(page), "工作日", "and until when");
  await shot(page, "walk-appeal-receipt");
}

export default async function walk(browser) {
  const scene = (name, options, action) => [name, async () => {
    const page = await visitorOpen(browser, options);
    const list = troubles(page);
    await action(page);
    equal(list.join("; "), "", "console, requests");
    await page.context().close();
  }];
  const who = { ...fresh(), password: "walk-Zebra-3141" };
  const plain = { ...fresh(), password: "walk-Zebra-2718" };
  const phone = { width: 390, height: 844 };
  await testAll([
    scene("an enterprise registers, is signed in, signs out and changes its password", {}, async (page) => {
      await register(page, who, "register", true);
      await signOut(page, true);
      await wrongKind(page, who);
      await changePassword(page, who, "register", true);
    }),
    scene("the same without script", { script: false, ...phone }, async (page) => {
      await register(page, plain, "register-plain", false);
      await changePassword(page, plain, "register-plain", false);
    }),
    scene("a visitor finds a service and its provider", {}, (page) => findService(page, "find")),
    scene("the same, without script", { script: false }, (page) => findService(page, "find-plain")),
    scene("facets slide in on a phone, and what is on can be taken off", phone, facetsOnPhone),
    scene("a refused form says why, takes the focus and loses nothing", {}, refusedForm),
    scene("the size of an enterprise, with the indicator that decided", {}, (page) => sizeTest(page, "desk")),
    scene("the size of an enterprise, without script", { script: false }, (page) => sizeTest(page, "plain")),
    scene("长者版 is remembered", phone, largeText),
    scene("长者版 is remembered, without script", { script: false }, largeText),
    scene("the keyboard alone is enough", {}, keyboardOnly),
    scene("忘记密码 does not tell who has an account", {}, forgotten),
    scene("guessing brings a captcha", {}, (page) => guessing(page, "captcha")),
    scene("the same, without script", { script: false, ...phone }, (page) => guessing(page, "captcha-plain")),
    scene("an operator proves a second factor", {}, (page) => secondFactor(page, "second")),
    scene("an operator is offered one", phone, (page) => factorOffered(page, "factor")),
    scene("手机号变更申诉 ends on a receipt", {}, appeal),
  ]);
}

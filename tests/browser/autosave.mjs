// What was typed into a long form outlives the session, a closed page and a fallen browser; what was
// accepted, and what was left by 退出, does not.
import { signIn, troubles, visitorOpen } from "./lib/browser.mjs";
import { check, contains, equal, testAll } from "./lib/test.mjs";

const FORM = "/enterprise/needs/new", TITLE = "#need-title", TEXT = "#need-description";
const offered = (page) => page.getByText("还没有提交成功");
const kept = (page) => page.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith("qifu:form:")).length);

async function type(page) {
  await page.goto(FORM);
  await page.fill(TITLE, "样例需求：自动保存的名称");
  await page.fill(TEXT, "写到一半，电脑重启了。");
  await page.locator(TITLE).focus();
  await page.getByText("自动保存在本机").waitFor();
}

async function comesBack(page) {
  await signIn(page, "demo-enterprise");
  await type(page);
  await page.goto("/enterprise/");
  await page.goto(FORM);
  await offered(page).waitFor();
  equal(await page.inputValue(TITLE), "", "nothing is changed unasked");
  await page.getByRole("button", { name: "恢复填写的内容" }).click();
  equal(await page.inputValue(TITLE), "样例需求：自动保存的名称", "the title is back");
  equal(await page.inputValue(TEXT), "写到一半，电脑重启了。", "the description is back");
}

async function sessionRanOut(page) {
  await signIn(page, "demo-enterprise");
  await type(page);
  await page.context().clearCookies();
  await page.getByRole("button", { name: "确认发布" }).click();
  await page.waitForURL(/\/login/);
  await signIn(page, "demo-enterprise");
  await page.goto(FORM);
  await offered(page).waitFor();
  await page.getByRole("button", { name: "不用了" }).click();
  equal(await kept(page), 0, "refused, it is gone");
}

async function acceptedIsForgotten(page) {
  await signIn(page, "demo-enterprise");
  await type(page);
  await page.selectOption("#need-category", { index: 1 });
  await page.check("#need-negotiable");
  await page.getByRole("button", { name: "确认发布" }).click();
  await page.waitForURL(/receipt/);
  contains(await page.locator("main").innerText(), "需求", "the receipt");
  equal(await kept(page), 0, "accepted, it is gone");
}

async function leavingForgets(page) {
  await signIn(page, "demo-enterprise");
  await type(page);
  check((await kept(page)) > 0, "something is kept");
  await page.getByRole("button", { name: "退出" }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/enterprise/"));
  equal(await kept(page), 0, "left by 退出, it is gone");
}

export default async function autosave(browser) {
  const scene = (name, action) => [name, async () => {
    const page = await visitorOpen(browser);
    const list = troubles(page);
    await action(page);
    equal(list.join("; "), "", "console, requests");
    await page.context().close();
  }];
  await testAll([
    scene("a form that was left is offered back", comesBack),
    scene("a session that ran out does not cost the form", sessionRanOut),
    scene("what was accepted is forgotten", acceptedIsForgotten),
    scene("leaving by 退出 forgets", leavingForgets),
  ]);
}

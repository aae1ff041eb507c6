// 发布产品 with the picker and the editor, by keyboard alone where it says so; and without script.
import { shot, signIn, troubles, visitorOpen } from "./lib/browser.mjs";
import { check, contains, equal, testAll } from "./lib/test.mjs";

const FORM = "/enterprise/products/new/0101", TEXT = "#product-description";
const value = (page) => page.evaluate(() => document.querySelector("textarea.editor").value);
const gallery = (page) => page.evaluate(() => [...document.querySelectorAll("select[data-picture]")].map((s) => s.value).filter(Boolean));
const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim());
const title = () => `浏览器样例产品 ${Date.now()}`;

async function open(page) {
  await signIn(page, "demo-enterprise");
  await page.goto(FORM);
  await page.locator(`${TEXT}[role=textbox]`).waitFor();
}

// The button 上传 stands where the lists stood; a picture is chosen with Enter.
async function choose(page) {
  await page.locator("#product-pictures").focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog .pictures button").first().waitFor();
}

async function toButton(page, words) {
  await page.keyboard.press("Alt+F10");
  for (let i = 0; i < 9 && (await focused(page)) !== words; i += 1) await page.keyboard.press("ArrowRight");
  equal(await focused(page), words, "the button has the focus");
  await page.keyboard.press("Enter");
}

async function byKeyboard(page) {
  const name = title();
  await open(page);
  await page.fill("#product-title", name);
  await page.fill("#product-price", "88");
  for (const n of [0, 1]) {
    await choose(page);
    await page.locator("dialog .pictures button").nth(n).focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor({ state: "detached" }).catch(() => {});
  }
  const before = await gallery(page);
  equal(before.length, 2, "two pictures are chosen");
  await page.getByRole("button", { name: /^往后移/ }).first().focus();
  await page.keyboard.press("Enter");
  equal((await gallery(page)).join(), [before[1], before[0]].join(), "the second is the cover now");
  await page.locator(TEXT).focus();
  await page.keyboard.type("规格");
  await toButton(page, "小标题");
  await page.keyboard.press("Escape");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("第一条");
  await toButton(page, "项目列表");
  await page.keyboard.press("Escape");
  await shot(page, "product-editor");
  equal(await value(page), "<h3>规格</h3><ul><li>第一条</li></ul>", "what is sent");
  await page.keyboard.press("Tab");
  check(!(await page.evaluate((s) => document.querySelector(s).contains(document.activeElement), TEXT)), "Tab leaves the text");
  await page.getByRole("button", { name: "发布", exact: true }).click();
  await page.waitForURL(/products\/\d+$/);
  contains(await page.locator("main").innerText(), "在售", "it is on sale");
  equal(await page.locator(".rich h3").innerText(), "规格", "the heading is kept");
}

async function pictureInText(page) {
  await open(page);
  await page.locator(TEXT).click();
  await page.keyboard.type("看图：");
  await page.getByRole("button", { name: "图片", exact: true }).click();
  await page.getByRole("button", { name: "浏览服务器" }).click();
  await page.locator("dialog .pictures button").first().dblclick();
  await page.getByLabel("宽度").fill("200");
  await page.keyboard.press("Tab");
  check(Number(await page.getByLabel("高度").inputValue()) > 0, "the height follows");
  await page.getByRole("button", { name: "确认" }).click();
  contains(await value(page), 'width="200"', "the width is kept");
  contains(await value(page), 'src="/files/', "the picture is of the library");
  await page.locator(`${TEXT} img`).first().click({ button: "right" });
  await page.getByRole("heading", { name: "图片属性" }).waitFor();
  equal(await page.getByLabel("宽度").inputValue(), "200", "its width is offered");
  await page.getByLabel("宽度").fill("120");
  await page.getByRole("button", { name: "确认" }).click();
  contains(await value(page), 'width="120"', "the width is changed");
}

// Nothing comes in with the clipboard but what the sanitizer keeps.
async function pasted(page) {
  await open(page);
  await page.locator(TEXT).click();
  await page.evaluate((s) => {
    const data = new DataTransfer();
    data.setData("text/html", "<h1 style='color:red'>标题</h1><p onclick='x()'>字<img src='https://evil.example/x.png'><script>1</script></p>");
    document.querySelector(s).dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, TEXT);
  await page.waitForFunction(() => document.querySelector("textarea.editor").value.includes("标题"));
  const html = await value(page);
  check(!/evil|onclick|script|color/.test(html), html);
  contains(html, "<h3>标题</h3>", "a heading stays one");
}

async function withoutScript(page) {
  const name = title();
  await signIn(page, "demo-enterprise");
  await page.goto(FORM);
  await page.fill("#product-title", name);
  await page.check("#product-negotiable");
  await page.selectOption("#product-pictures", { index: 1 });
  await page.fill(TEXT, "第一段。\n\n第二段。");
  await page.getByRole("button", { name: "发布", exact: true }).click();
  contains(await page.locator("main").innerText(), "在售", "it is on sale");
  equal(await page.locator(".rich p").count(), 2, "a blank line makes paragraphs");
}

export default async function run(browser) {
  const scene = (name, options, act) => [`products: ${name}`, async () => {
    const page = await visitorOpen(browser, options);
    const list = troubles(page);
    await act(page);
    equal(list.join("; "), "", "console, requests");
    await page.context().close();
  }];
  await testAll([
    scene("a product is published with the keyboard alone", {}, byKeyboard),
    scene("a picture stands in the text, with its width", {}, pictureInText),
    scene("what is pasted is cleaned", {}, pasted),
    scene("a product is published without script", { script: false }, withoutScript),
  ]);
}

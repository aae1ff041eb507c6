// The measures measured: a page with one defect of each kind must be found wanting in every one of them,
// else every.mjs would be green on anything.
import { troubles, visitorOpen } from "./lib/browser.mjs";
import { axeTroubles, htmlTroubles, layoutTroubles } from "./lib/look.mjs";
import { contains, equal, test } from "./lib/test.mjs";

const policy = "default-src 'self'; img-src 'self' data:";
const sound = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>好</title></head>
<body><main><h1>好</h1><p><a href="/">首页</a></p></main></body></html>`;
const broken = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>坏</title>
<link rel="stylesheet" href="/bad.css"><script src="/bad.js"></script></head>
<body><main><h1>坏</h1><p id="twice"><img src="/missing.png"></p><p id="twice">二</p>
<p><a href="/1" id="under">在下面</a><a href="/2" id="above">在上面</a></p>
<p id="wide">宽</p><h2 id="cut">这一行字放不下</h2><script>window.inlined = true;</script></main></body></html>`;
const css = `#under, #above { position: absolute; top: 100px; left: 10px; } #wide { width: 2000px; }
#cut { width: 40px; white-space: nowrap; overflow: hidden; } #above { color: rgb(170 170 170); }`;
const answers = {
  "/sound": { contentType: "text/html", body: sound, headers: { "content-security-policy": policy } },
  "/broken": { contentType: "text/html", body: broken, headers: { "content-security-policy": policy } },
  "/bad.css": { contentType: "text/css", body: css },
  "/bad.js": { contentType: "text/javascript", body: "console.error('said aloud'); throw new Error('thrown');" },
  "/missing.png": { status: 404, body: "" },
};

async function measure(browser, path) {
  const page = await visitorOpen(browser, { width: 390, height: 844 });
  const list = troubles(page);
  await page.route("**/*", (route) => route.fulfill(answers[new URL(route.request().url()).pathname] ?? { status: 204 }));
  const answer = await page.goto(path);
  const all = [...await htmlTroubles(await answer.text()), ...await layoutTroubles(page), ...await axeTroubles(page), ...list];
  await page.context().close();
  return all.join("\n");
}

export default async function itself(browser) {
  await test("a sound page has nothing to be complained about", async () =>
    equal((await measure(browser, "/sound")).replace(/^axe (region|page-has).*$/gm, ""), "", "complaints"));
  await test("a broken page is found out in everything", async () => {
    const all = await measure(browser, "/broken");
    for (const words of ["no-dup-id", "scrolls sideways", "lies on", "is cut", "axe image-alt", "axe color-contrast", "said aloud", "exception: thrown",
      "/missing.png answered 404", "Content Security Policy"]) contains(all, words, "a defect of this kind");
  });
}

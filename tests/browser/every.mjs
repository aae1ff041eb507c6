// Every GET route of every app at phone, tablet and desk width, as somebody who may see it.
import { existsSync, readFileSync } from "node:fs";
import { appealFile } from "./lib/appeal.mjs";
import { shot, signIn, site, troubles, visitorOpen } from "./lib/browser.mjs";
import { complaintAsk, complaintFile, complaintPut } from "./lib/complaint.mjs";
import { axeTroubles, elderTroubles, htmlTroubles, layoutTroubles } from "./lib/look.mjs";
import { pathFill, routes } from "./lib/routes.mjs";
import { check, fail, testAll } from "./lib/test.mjs";

const widths = [390, 820, 1440];
const axeWidths = new Set([390, 1440]);
const heights = { 390: 844, 820: 1180, 1440: 900 };
const special = ["/", "/services", "/services/{id}", "/register/enterprise", "/size-test"];
// Who is asked for a page that not everybody may see, the likely ones of an app first.
const accounts = {
  portal: ["demo-enterprise"],
  enterprise: ["demo-enterprise"],
  sp: ["demo-provider", "demo-expert"],
  any: ["demo-city", "demo-province", "demo-regulator", "demo-sysadmin", "demo-secadmin", "demo-auditor", "demo-seat",
    "demo-county", "demo-enterprise", "demo-provider", "demo-government", "demo-saas", "demo-expert", "demo-person"],
};
// Pages that only a developer's site has.
const developer = new Set(["/styleguide"]);

// Signed-in pages by account name, opened when first needed; "" is the visitor without account. A page that
// fell over (a browser that ran out of memory) is opened again, so that it costs one test and not all that follow.
function hands(browser, options) {
  const open = new Map();
  return async (account) => {
    if (!open.has(account) || open.get(account).page.isClosed()) {
      const page = await visitorOpen(browser, options);
      page.on("crash", () => page.close());
      if (account) await signIn(page, account);
      open.set(account, { page, list: troubles(page) });
    }
    return open.get(account);
  };
}

// Records that no list shows, because only who made them knows their number.
// And steps that only records in one state offer: the first record of a list that shows those.
const stepOf = (list, step) => async (page) => {
  await page.goto(list);
  const title = page.locator("main a.title, main tbody a.name");
  return (await title.count()) ? `${await title.first().getAttribute("href")}/${step}` : undefined;
};
// A complaint is read by the browser that has filed it.
const complaintIn = (state, step) => async (page) => {
  const number = await complaintFile(page);
  complaintPut(number, state);
  return `/complaints/cases/${number}${step}`;
};
const made = {
  "/complaints/cases": async (page) => { await complaintFile(page); return "/complaints/cases"; },
  "/complaints/cases/{number}": complaintIn("reviewing", ""),
  "/complaints/cases/{number}/receipt": complaintIn("reviewing", "/receipt"),
  "/complaints/cases/{number}/supplement": complaintIn("supplementing", "/supplement"),
  "/complaints/cases/{number}/contest": complaintIn("answered", "/contest"),
  "/complaints/cases/{number}/withdraw": complaintIn("reviewing", "/withdraw"),
  "/complaints/cases/{number}/agree": complaintIn("answered", "/agree"),
  "/complaints/results/code": async (page) => { await complaintAsk(page); return "/complaints/results/code"; },
  "/phone-appeal/{number}": async (page) => `/phone-appeal/${await appealFile(page)}`,
  "/enterprise/products/{id}/off-sale": stepOf("/enterprise/products?state=on_sale", "off-sale"),
  "/enterprise/products/{id}/on-sale": stepOf("/enterprise/products?state=off_sale", "on-sale"),
  "/enterprise/products/{id}/delete": stepOf("/enterprise/products?state=draft", "delete"),
  "/window/products/{id}/restore": stepOf("/window/products?state=asked", "restore"),
};
const known = new Map();
// What tests/http/samples_all found: path of the route, tab, address.
const samples = new Map(existsSync(process.env.QIFU_SAMPLES ?? "")
  ? readFileSync(process.env.QIFU_SAMPLES, "utf8").trim().split("\n").map((line) => line.split("\t")) : []);

// A page below an order stands only while the order is in the state for it: the first order that has it.
const belowOrder = /^(\/\w+\/orders)\/\{id\}\/[^{]*(\{seq\})?$/;

async function orderPath(route, page) {
  const list = await page.request.get(belowOrder.exec(route.path)[1], { headers: { Accept: "application/json" } });
  const orders = list.ok() && /json/.test(list.headers()["content-type"]) ? Object.values((await list.json()).data.orders ?? {}) : [];
  for (const order of orders)
    for (const seq of route.path.includes("{seq}") ? [1, 2, 3] : [""]) {
      const path = route.path.replace("{id}", order.id).replace("{seq}", seq);
      const answer = await page.request.get(path, { maxRedirects: 0 });
      if (answer.status() === 200) return path;
    }
  return undefined;
}

async function recordPath(route, page) {
  if (samples.has(route.path) && !made[route.path]) return samples.get(route.path);
  if (!known.has(route.path)) {
    const make = made[route.path] ?? (belowOrder.test(route.path) ? (one) => orderPath(route, one) : undefined);
    const path = make ? await make(page) : await pathFill(route, page);
    if (path === undefined) return undefined;
    known.set(route.path, path);
  }
  return known.get(route.path);
}

const names = (route) => [...new Set([...(route.may === "anyone" ? [""] : []), ...(accounts[route.app] ?? []), ...accounts.any])];

// The first hand that is let in: [{page, list}, answer].
async function enter(route, hand) {
  let last = "no account";
  for (const name of names(route)) {
    const one = await hand(name);
    const path = await recordPath(route, one.page);
    if (path === undefined) { last = "no list or page leads to such a record"; continue; }
    // Who is sent away needs no browser for it; what was made for this page alone is asked for once only.
    if (!made[route.path]) {
      const door = await one.page.request.get(path, { maxRedirects: 0 });
      if (!door.ok()) { last = `${path} answered ${door.status()} to ${name || "a guest"}`; continue; }
    }
    one.list.length = 0;
    const answer = await one.page.goto(path, { waitUntil: "load" });
    if (answer.ok() && new URL(one.page.url()).pathname === decodeURI(path).split("?")[0]) return [one, answer];
    last = `${path} answered ${answer.status()} at ${one.page.url()}`;
  }
  return fail(last);
}

function shotName(route, suffix) {
  const name = route.path.slice(1).replace(/[{}]/g, "").replaceAll("/", "-") || "home";
  return `${route.app === "portal" ? "" : `${route.app}-`}${name}-${suffix}`;
}

async function look(route, hand) {
  const [{ page, list }, answer] = await enter(route, hand);
  const found = await htmlTroubles(await answer.text());
  for (const width of widths) {
    await page.setViewportSize({ width, height: heights[width] });
    const here = await layoutTroubles(page);
    if (axeWidths.has(width)) here.push(...await axeTroubles(page));
    found.push(...here.map((words) => `${width} px: ${words}`));
    await shot(page, shotName(route, width));
  }
  if (route.may === "anyone") found.push(...await otherWays(page));
  found.push(...list);
  check(found.length === 0, found.join("\n"));
}

// The same page as others meet it: 320 px (400 % zoom of a desk), the dark, 长者版. Its home page is another page,
// and one of the special ones.
async function otherWays(page) {
  const found = [];
  const note = (way, list) => found.push(...list.map((words) => `${way}: ${words}`));
  await page.emulateMedia({ colorScheme: "dark" });
  note("in the dark", await axeTroubles(page, ["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 640 });
  note("320 px", await layoutTroubles(page));
  await page.setViewportSize({ width: 390, height: heights[390] });
  await page.evaluate(() => { document.documentElement.dataset.elder = ""; });
  note("长者版", [...await layoutTroubles(page), ...await elderTroubles(page)]);
  return found;
}

async function lookOnce(route, hand, width, suffix) {
  const [{ page, list }] = await enter(route, hand);
  await page.setViewportSize({ width, height: heights[width] });
  const found = [...await layoutTroubles(page), ...await axeTroubles(page), ...list];
  await shot(page, shotName(route, suffix));
  check(found.length === 0, found.join("\n"));
}

// What is no page answers, and with the right kind of content, whoever is let in first.
async function fetchOnce(route, hand) {
  let last = "no account";
  for (const name of names(route)) {
    const { page } = await hand(name);
    const path = samples.get(route.path) ?? await pathFill(route, page);
    const answer = await page.request.get(path ?? route.path.replace(/\{\w+\}/g, "none"), { maxRedirects: 0 });
    const away = /^\/login/.test(answer.headers().location ?? "");
    // Where the demo has no such record, at least an unknown one is told so.
    if (path === undefined ? answer.status() === 404 : answer.status() < 400 && !away) return;
    last = `${path} answered ${answer.status()} to ${name || "a guest"}`;
  }
  fail(last);
}

// The machine's browser may fall over under load; that says nothing about the page, which is looked at again.
const patiently = (action) => async (hand) => {
  try {
    await action(hand);
  } catch (error) {
    if (!/has been closed|crashed/.test(error.message)) throw error;
    await action(hand);
  }
};

export default async function every(browser) {
  const pages = routes().filter((route) => route.method === "GET");
  const tasks = [];
  check(pages.length > 0, "no program in QIFU_BIN prints routes");
  for (const route of pages) {
    if (developer.has(route.path)) continue;
    if (route.view) tasks.push([`${route.app} ${route.path}`, (hand) => look(route, hand.light)]);
    else tasks.push([`${route.app} ${route.path}`, (hand) => fetchOnce(route, hand.light)]);
  }
  for (const route of pages.filter((r) => r.app === "portal" && special.includes(r.path))) {
    tasks.push([`${route.path} in the dark`, (hand) => lookOnce(route, hand.dark, 1440, "dark-1440")]);
    tasks.push([`${route.path} in 长者版`, (hand) => lookOnce(route, hand.elder, 390, "elder-390")]);
  }
  await testAll(tasks.map(([name, action]) => [name, patiently(action)]), () => ({
    light: hands(browser, {}),
    dark: hands(browser, { dark: true }),
    elder: hands(browser, { elder: true }),
  }));
}

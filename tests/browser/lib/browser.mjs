// One browser for all tests, and pages that keep a list of everything that went wrong in them.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { prove } from "./prove.mjs";
import { fail } from "./test.mjs";

export const site = {
  url: process.env.QIFU_URL,
  state: process.env.QIFU_STATE,
  password: process.env.QIFU_PASSWORD,
  path: process.env.QIFU_BIN ?? "",
};
const shots = join(site.state, "shots");
mkdirSync(shots, { recursive: true });

function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--disable-dev-shm-usage", "--hide-scrollbars"],
  });
}

// The browser of a run, which is started again when it fell over.
export async function browserOpen() {
  let now = await launch();
  return {
    newContext: async (options) => {
      if (!now.isConnected()) now = await launch();
      return now.newContext(options);
    },
    close: () => now.close(),
  };
}

// A visitor: a context with one page. options: width, height, script (false: JavaScript off), dark, elder.
export async function visitorOpen(browser, options = {}) {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    javaScriptEnabled: options.script ?? true,
    colorScheme: options.dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  context.setDefaultTimeout(10000);
  if (options.elder) await context.addCookies([{ name: "elder", value: "1", url: site.url }]);
  return context.newPage();
}

// The list of what went wrong in the page from now on: console errors (a breach of the
// Content-Security-Policy is one), exceptions, requests that failed or were answered 4xx or 5xx.
// The page itself may answer what it likes: its status is the test's business.
export function troubles(page) {
  const list = [];
  page.on("console", (message) => {
    if (message.type() === "error" && message.location().url !== page.url()) list.push(message.text());
    if (message.type() === "error" && /Content Security Policy/.test(message.text())) list.push(message.text());
  });
  page.on("pageerror", (error) => list.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      list.push(`${request.url()} failed: ${request.failure()?.errorText}`);
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400 && !answer.request().isNavigationRequest())
      list.push(`${answer.url()} answered ${answer.status()}`);
  });
  return list;
}

// The whole page as a picture. Past playwright, which can write PNG only as small as possible: that takes twice
// the time.
export async function shot(page, name) {
  const browser = await page.context().newCDPSession(page);
  try {
    const { cssContentSize } = await browser.send("Page.getLayoutMetrics");
    const { data } = await browser.send("Page.captureScreenshot", { format: "jpeg", quality: 80, optimizeForSpeed: true,
      captureBeyondViewport: true, clip: { ...cssContentSize, scale: 1 } });
    writeFileSync(join(shots, `${name}.jpg`), Buffer.from(data, "base64"));
  } finally {
    await browser.detach();
  }
}

// Send the form of 登录, as everybody does. kind is the word of 账号类型, or undefined to leave it.
export async function signInTry(page, name, password, kind = undefined) {
  await page.goto("/login");
  await prove(page);
  await page.fill("#login-name", name);
  await page.fill("#login-password", password);
  if (kind) await page.getByLabel(kind, { exact: true }).check();
  // The page that was there is loaded already: wait for the next one, not for "loaded".
  const arrived = page.waitForNavigation({ waitUntil: "load" });
  await page.click("main form button[type=submit].big");
  await arrived;
}

// Sign in; a test that cannot says why, and goes no further as a guest.
export async function signIn(page, name, password = site.password, kind = undefined) {
  await signInTry(page, name, password, kind);
  // Somebody else at this address has guessed meanwhile: a captcha is asked for after all.
  if (await page.locator("#login-captcha-error").count()) await signInTry(page, name, password, kind);
  if (new URL(page.url()).pathname === "/login")
    fail(`${name} cannot sign in: ${(await page.locator("main .error, main [role=alert]").allInnerTexts()).join(" ")}`);
}

// Forget what was counted against this address: no visitor signs in with as many accounts within an hour.
export function forgive() {
  sql("DELETE FROM throttle");
}

// Past the programs, as the owner of the database; returns what a SELECT says.
export function sql(statement) {
  return execFileSync("mariadb", ["--no-defaults", `--socket=${join(site.state, "db/mysqld.sock")}`, "--user=qifu_ddl", "-N", "qifu",
    "-e", statement], { encoding: "utf8", env: { ...process.env, MYSQL_PWD: readFileSync(join(site.state, "secrets/db-ddl"), "utf8").trim() } }).trim();
}

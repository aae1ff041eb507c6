// Prints one line a page: path, the four scores of Lighthouse on a telephone, and the bytes that come over the
// line before pictures. usage: node face.mjs URL FOLDER PATH...   (reports for people are left in FOLDER)
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [site, folder, ...paths] = process.argv.slice(2);
const categories = ["performance", "accessibility", "best-practices", "seo"];
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

// Bytes as they came, compressed, of everything but pictures.
const weight = (report) => report.audits["network-requests"].details.items
  .filter((one) => one.resourceType !== "Image").reduce((sum, one) => sum + one.transferSize, 0);

try {
  for (const path of paths) {
    const { lhr, report } = await lighthouse(site + path,
      { port: chrome.port, output: "html", onlyCategories: categories, logLevel: "error" });
    writeFileSync(join(folder, `face-${path.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "home"}.html`), report);
    console.log([path, ...categories.map((name) => Math.round(lhr.categories[name].score * 100)), weight(lhr)].join("\t"));
  }
} finally {
  await chrome.kill();
}

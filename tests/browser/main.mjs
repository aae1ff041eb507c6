// Runs the files named on the command line (itself, walk, autosave, product, manual, dispatch, complaints, filing, every), or all, with one browser, and counts.
import { browserOpen, forgive } from "./lib/browser.mjs";
import { report } from "./lib/test.mjs";

const names = process.argv.length > 2 ? process.argv.slice(2) : ["itself", "walk", "autosave", "product", "manual", "dispatch", "complaints", "filing", "every"];
const browser = await browserOpen();
try {
  for (const name of names) {
    forgive();
    await (await import(`./${name}.mjs`)).default(browser);
  }
} catch (error) {
  report.failed("the run itself", error);
} finally {
  await browser.close();
}
process.exitCode = report.end();

// Runs the files named on the command line, or all of them, with one browser, and counts. The walks that change the
// demo come after the look at every page.
import { browserOpen, forgive } from "./lib/browser.mjs";
import { report } from "./lib/test.mjs";

const names = process.argv.length > 2 ? process.argv.slice(2)
  : ["itself", "walk", "autosave", "product", "manual", "every", "dispatch", "complaints", "entries", "filing", "award"];
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

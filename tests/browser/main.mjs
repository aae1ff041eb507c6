// Runs the files named on the command line, or all of them, with one browser, and counts. The walks that change the
// demo come after the look at every page.
import { browserOpen, forgive } from "./lib/browser.mjs";
import { report } from "./lib/test.mjs";

// Files of one row touch no record and count no throttle of one another, and run side by side.
const rows = [["itself"], ["walk"], ["autosave"], ["product"], ["every"],
  ["manual", "dispatch", "complaints", "entries", "filing"], ["award"]];
const named = process.argv.slice(2);
const browser = await browserOpen();
try {
  for (const row of named.length ? named.map((name) => [name]) : rows) {
    forgive();
    await Promise.all(row.map(async (name) => (await import(`./${name}.mjs`)).default(browser)));
  }
} catch (error) {
  report.failed("the run itself", error);
} finally {
  await browser.close();
}
process.exitCode = report.end();

// Names, codes and phones that nobody has used in this instance, and what the operator sees.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { site } from "./browser.mjs";
import { fail } from "./test.mjs";

// Different in every run, so that a kept instance can be walked again.
const run = Date.now() % 100000000;
let drawn = 0;

export function fresh() {
  drawn += 1;
  const number = String((run + drawn) % 100000000).padStart(8, "0");
  return { name: `walk-${number}@example.cn`, phone: `139${number}`, uscc: creditCode(number), number };
}

// GB 32100-2015 with the organisation code of GB 11714-1997 inside it.
function creditCode(number) {
  const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const sum = (text, weights) => [...text].reduce((all, sign, i) => all + signs.indexOf(sign) * weights[i], 0);
  const nine = (11 - sum(number, [3, 7, 9, 10, 5, 8, 4, 2]) % 11) % 11;
  const body = `91430104${number}${nine === 10 ? "X" : nine}`;
  const weights = [...body].map((_, i) => 3 ** i % 31);
  return body + signs[(31 - sum(body, weights) % 31) % 31];
}

const log = join(site.state, "log", "jobs.log");
const length = () => { try { return readFileSync(log, "utf8").length; } catch { return 0; } };

// The code of the short message that the action sends to the phone, from the log of the job worker: the
// `log` transport shows it to the operator.
export async function codeOf(phone, action) {
  const before = length();
  const mine = `"${phone.slice(0, 3)}****${phone.slice(-4)}"`;
  await action();
  for (let tries = 0; tries < 100; tries++) {
    const lines = readFileSync(log, "utf8").slice(before).split("\n");
    const found = lines.filter((line) => line.includes(mine)).map((line) => /验证码\D{0,20}(\d{6})/.exec(line)).find(Boolean);
    if (found) return found[1];
    await new Promise((done) => { setTimeout(done, 100); });
  }
  return fail(`no code in ${log} after 10 s`);
}

// Counting. A test is a name and a function that throws when something is wrong.
//
//     await test("the skip link leads to the text", async () => { equal(await focused(page), "main"); });
const only = new RegExp(process.env.QIFU_ONLY ?? "");
const failures = [];
let passed = 0;

export const report = {
  failed(name, error) {
    failures.push(name);
    console.log(`not ok: ${name}\n${String(error?.stack ?? error).replace(/^/gm, "    ")}`);
  },
  end() {
    console.log(`${passed} passed, ${failures.length} failed`);
    return failures.length ? 1 : 0;
  },
};

// Two tests at a time, whoever asks: while one page is drawn, the other is measured. A test waits for its turn
// behind those that asked before.
let turns = 2;
const waiting = [];
const turn = () => new Promise((go) => { if (turns > 0) { turns -= 1; go(); } else waiting.push(go); });
const turnEnd = () => { if (waiting.length > 0) waiting.shift()(); else turns += 1; };

export async function test(name, action) {
  await turn();
  const begin = Date.now();
  try {
    await action();
    passed += 1;
    console.log(`ok: ${name} (${Date.now() - begin} ms)`);
  } catch (error) {
    report.failed(name, error);
  } finally {
    turnEnd();
  }
}

// Tests that do not touch one another, in two lanes.
// list: [[name, function(lane)]]; lane is what laneOpen gave to the one that runs it. QIFU_ONLY, a
// pattern, leaves the others out while somebody works on a page.
export async function testAll(list, laneOpen = () => undefined) {
  const queue = list.filter(([name]) => only.test(name));
  await Promise.all([1, 2].map(async () => {
    const lane = await laneOpen();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, action] = next;
      await test(name, () => action(lane));
    }
  }));
}

// A complaint about the page, not about the test: no stack of this program helps to understand it.
export function fail(words) {
  const error = new Error(words);
  error.stack = words;
  throw error;
}

export function check(good, words) {
  if (!good) fail(words);
}

export function equal(got, wanted, words = "") {
  check(got === wanted, `${words}: got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`);
}

export function contains(text, part, words = "") {
  check(text.includes(part), `${words}: no “${part}” in “${text.trim().slice(0, 300)}”`);
}

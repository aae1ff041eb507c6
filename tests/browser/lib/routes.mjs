// Every page of every app: the route tables as the programs print them, with {parts} filled in.
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { site } from "./browser.mjs";

// An app is a program that nginx knows.
const places = new URL("../../../nginx-conf/apps/", import.meta.url);
const isApp = (name) => existsSync(new URL(`${name}.location.conf.in`, places));

function programs() {
  const found = new Map();
  for (const folder of site.path.split(":").filter(Boolean)) {
    let names = [];
    try { names = readdirSync(folder); } catch { continue; }
    for (const name of names) {
      const file = join(folder, name);
      try { accessSync(file, constants.X_OK); } catch { continue; }
      if (isApp(name) && !found.has(name)) found.set(name, file);
    }
  }
  return found;
}

// [{app, method, path, may, view, title, why}] of every app that answers to --routes.
export function routes() {
  const all = [];
  for (const [app, file] of programs()) {
    const lines = execFileSync(file, ["--routes"], { encoding: "utf8" }).trim().split("\n");
    const names = lines[0].split("\t");
    for (const line of lines.slice(1)) {
      const cells = line.split("\t");
      all.push({ app, ...Object.fromEntries(names.map((name, i) => [name, cells[i] === "-" ? "" : cells[i]])) });
    }
  }
  return all;
}

// The first value of one of the keys in the JSON of a page, outermost first.
function firstValue(data, keys) {
  const waiting = [data];
  while (waiting.length) {
    const value = waiting.shift();
    if (value === null || typeof value !== "object") continue;
    for (const key of keys)
      if (["string", "number"].includes(typeof value[key]) && value[key] !== 0) return String(value[key]);
    waiting.push(...Object.values(value));
  }
  return undefined;
}

const keysOf = { region: ["region_code", "code"] };

// Asks the list above a record for one that it shows: the JSON of the page whose path ends before {part};
// else a link of the pages that show a bit of everything. undefined: no such record can be reached.
export async function pathFill(route, page) {
  let path = route.path;
  for (;;) {
    const part = /\{(\w+)\}/.exec(path);
    if (!part) return path;
    const above = path.slice(0, part.index - 1) || "/";
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, "([^/?#]+)")}$`);
    const answer = await page.request.get(above, { headers: { Accept: "application/json" } });
    const json = answer.ok() && /json/.test(answer.headers()["content-type"]) ? await answer.json() : {};
    let value = firstValue(json.data, keysOf[part[1]] ?? [part[1]]);
    if (value === undefined)
      for (const from of ["/sitemap", "/", above, "/news/1", "/products/1"]) {
        const text = await (await page.request.get(from)).text();
        const link = [...text.matchAll(/(?:href|src)="([^"#?]+)/g)].map((m) => pattern.exec(m[1])).find(Boolean);
        if (link) { value = link[1]; break; }
      }
    if (value === undefined) return undefined;
    path = path.slice(0, part.index) + value + path.slice(part.index + part[0].length);
  }
}

// What is measured in a page that lies before us. Each returns a list of sentences, empty when all is well.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";

const require = createRequire(import.meta.url);
// A quarter of axe's time goes into reading the colours of every node anew: here each is read once.
const axeSource = `${readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")}
{
  const color = window.axe.commons.color.Color.prototype, read = color.parseString, known = new Map();
  color.parseString = function (words) {
    if (!known.has(words)) {
      const { r, g, b, alpha } = read.call(this, words);
      known.set(words, { r, g, b, alpha });
    }
    return Object.assign(this, known.get(words));
  };
}`;

// void-style, long-title and whitespace are matters of taste; the rest of the standard stands.
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    /* A set of ticks shares one name, as a set of radio buttons does. */
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit", "reset"] }],
    "tel-non-breaking": ["error", { ignoreClasses: ["nowrap"] }],
    "no-inline-style": "error",
  },
});

export async function htmlTroubles(html) {
  const result = await validator.validateString(html);
  return result.results.flatMap((file) => file.messages)
    .map((m) => `html ${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
}

// rules: the names of some rules of axe, or undefined for all.
export async function axeTroubles(page, rules = undefined) {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axeSource);
  const found = await page.evaluate((only) => window.axe.run(document,
    { resultTypes: ["violations"], ...(only ? { runOnly: only } : {}) }), rules);
  return found.violations.map((v) =>
    `axe ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(" ")} ${n.any[0]?.message ?? ""}`).join("; ")}`);
}

// Sideways scroll, controls that lie on one another, controls or words that are cut.
export function layoutTroubles(page) {
  return page.evaluate(() => {
    const troubles = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const name = (node) =>
      `<${node.localName}${node.id ? `#${node.id}` : ""}${node.className?.baseVal === undefined && node.className ? `.${node.className}` : ""}> “${(node.textContent || node.value || node.name || "").trim().slice(0, 24)}”`;
    if (wide > 0) {
      const culprit = [...document.body.querySelectorAll("*")]
        .find((node) => node.getBoundingClientRect().right > innerWidth + 1 && !node.closest(".scroll, [popover]"));
      troubles.push(`scrolls sideways by ${wide} px: ${culprit ? name(culprit) : "?"}`);
    }
    const seen = (node) => node.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      && !node.closest(".hide, .skip");
    const controls = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter(seen);
    /* A link that breaks over lines has one rectangle a line; all of them count. From top to bottom: below the
       lower edge of one, none can lie on it. */
    const boxes = controls.flatMap((node) => [...node.getClientRects()].filter((r) => r.width > 1 && r.height > 1)
      .map(({ left, top, right, bottom }) => ({ node, left, top, right, bottom }))).sort((a, b) => a.top - b.top);
    boxes.forEach((a, i) => {
      for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom - 2; j++) {
        const b = boxes[j];
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - b.top > 2
            && !a.node.contains(b.node) && !b.node.contains(a.node)) troubles.push(`${name(a.node)} lies on ${name(b.node)}`);
      }
    });
    for (const node of controls)
      for (const r of node.getClientRects())
        if (r.width > 1 && (r.left < -1 || r.right > innerWidth + 1) && !node.closest(".scroll"))
          troubles.push(`${name(node)} is out of the page`);
    for (const node of document.body.querySelectorAll("button, .tag, .status, th, td, h1, h2, h3, dt, dd, .tabs a, select"))
      if (seen(node) && node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== "inline"
          && getComputedStyle(node).overflowX !== "auto" && !node.title)
        troubles.push(`${name(node)} is cut: ${node.scrollWidth} px in ${node.clientWidth}`);
    return [...new Set(troubles)].slice(0, 12);
  });
}

// 长者版: words of 18 px at least, and 60 px for everything one taps. A link within a sentence is as tall as its line.
export function elderTroubles(page) {
  return page.evaluate(() => {
    const seen = (node) => node.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !node.closest(".hide, .skip");
    const name = (node) => `<${node.localName}.${node.getAttribute("class") ?? ""}> “${(node.textContent || node.name || "").trim().slice(0, 20)}”`;
    const troubles = [];
    for (const node of document.body.querySelectorAll("*"))
      if ([...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()) && seen(node)
          && parseFloat(getComputedStyle(node).fontSize) < 18)
        troubles.push(`${name(node)} is ${getComputedStyle(node).fontSize} small`);
    for (const node of document.body.querySelectorAll("a[href], button, select, summary, textarea, input:not([type=hidden])")) {
      const tapped = node.matches("[type=checkbox], [type=radio]") ? node.closest("label") ?? node : node;
      const { width, height } = tapped.getBoundingClientRect();
      if (width > 1 && height < 59.5 && seen(tapped) && getComputedStyle(tapped).display !== "inline")
        troubles.push(`${name(tapped)} is ${Math.round(height)} px tall`);
    }
    return [...new Set(troubles)].slice(0, 12);
  });
}

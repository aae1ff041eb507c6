// What is measured in a page that lies before us. Each returns a list of sentences, empty when all is well.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

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

export async function axeTroubles(page) {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axeSource);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
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
    /* A link that breaks over lines has one rectangle a line; all of them count. */
    const boxes = controls.map((node) => [...node.getClientRects()].filter((r) => r.width > 1 && r.height > 1));
    for (let i = 0; i < controls.length; i++)
      for (let j = i + 1; j < controls.length; j++) {
        if (controls[i].contains(controls[j]) || controls[j].contains(controls[i])) continue;
        for (const a of boxes[i])
          for (const b of boxes[j]) {
            const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (x > 2 && y > 2) troubles.push(`${name(controls[i])} lies on ${name(controls[j])}`);
          }
      }
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

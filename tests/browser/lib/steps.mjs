// How a walk through a manual goes: pages are opened, links followed, fields filled in and buttons pressed by their
// words, and every step leaves a picture in three widths.
import { shot, signIn, troubles, visitorOpen } from "./browser.mjs";
import { axeTroubles, layoutTroubles } from "./look.mjs";
import { equal } from "./test.mjs";

const widths = { 390: 844, 820: 1180, 1440: 900 };

export const words = (page) => page.locator("main").innerText();
// The page that was there is loaded already: wait for the next one.
export const leads = (page, control) => Promise.all([page.waitForNavigation({ waitUntil: "load" }), control.first().click()]);
export const press = (page, name) => leads(page, page.locator("main").getByRole("button", { name, exact: true }));
export const follow = (page, name) => leads(page, page.locator("main").getByRole("link", { name, exact: true }));
export const menu = (page, name) => leads(page, page.locator("nav.menu").getByRole("link", { name, exact: true }));
export const nav = (page, name) => leads(page, page.locator("nav.nav").getByRole("link", { name, exact: true }));

// A page of somebody's own: of an account, or of a guest without a name.
export async function open(browser, name) {
  const page = await visitorOpen(browser);
  page.list = troubles(page);
  if (name) await signIn(page, name);
  return page;
}

// step(page, name) of one walk: the page as it stands, in three widths, nothing sticks out, axe has nothing to say.
export function stepper(walk) {
  let pictures = 0;
  return async function step(page, name) {
    pictures += 1;
    // A form that is refused answers 422: that is meant.
    const found = page.list.filter((what) => !/answered 422|status of 422/.test(what));
    page.list.length = 0;
    for (const [width, height] of Object.entries(widths)) {
      await page.setViewportSize({ width: Number(width), height });
      found.push(...(await layoutTroubles(page)).map((what) => `${width} px: ${what}`));
      await shot(page, `${walk}-${String(pictures).padStart(2, "0")}-${name}-${width}`);
    }
    found.push(...await axeTroubles(page));
    equal(found.join("\n"), "", name);
  };
}

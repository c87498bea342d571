// The Tab key reaches every link, in the order of the page, and shows where it is.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { DESK, onEach } from './support/browser.js';

/** The links and fields to which the focus has come. */
const links = (tab) => tab.evaluate(() => globalThis.stops.filter(({ index }) => index !== undefined));

onEach('the Tab key reaches everything', readable, DESK, async ({ tab }) => {
  const expected = await tab.evaluate(() => {
    const shown = (element) => element.checkVisibility({ visibilityProperty: true });
    // Of a group of radio buttons Tab reaches the chosen one; the arrow keys reach the others.
    const other = (element) => element.type === 'radio' && !element.checked;
    const stops = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')];
    const all = stops.filter((element) => shown(element) && !other(element));
    all.forEach((element, index) => (element.dataset.stop = index));
    return all.length;
  });
  assert.ok(expected > 0);
  // Each place where the focus comes to is looked at when it is there.
  await tab.evaluate(() => {
    globalThis.stops = [];
    document.addEventListener('focusin', ({ target: at }) => {
      const style = getComputedStyle(at);
      const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      globalThis.stops.push({ index: at.dataset.stop, html: at.outerHTML.slice(0, 120), seen });
    });
    // The sheet for calls opens with the focus on its first question: back to the top.
    if (document.activeElement !== document.body) document.querySelector('.skip').focus();
  });
  // A region that scrolls is a stop of its own, so a few more than the links are allowed.
  let pressed = 0;
  let reached = await links(tab);
  while (reached.length < expected && pressed < expected + 20) {
    const more = Math.min(expected - reached.length, expected + 20 - pressed);
    await Promise.all(Array.from({ length: more }, () => tab.keyboard.press('Tab')));
    pressed += more;
    reached = await links(tab);
  }
  for (const { seen, html } of reached) assert.ok(seen, `focus shows on ${html}`);
  assert.deepEqual(reached.map(({ index }) => Number(index)), Array.from({ length: expected }, (_, index) => index));
});

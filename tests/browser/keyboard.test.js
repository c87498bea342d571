// The Tab key reaches every link, in the order of the page, and shows where it is.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { DESK, onEach } from './support/browser.js';

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
  const reached = [];
  // The sheet for calls opens with the focus on its first question: back to the top.
  const moved = await tab.evaluate(() => {
    const elsewhere = document.activeElement !== document.body;
    if (elsewhere) document.querySelector('.skip').focus();
    return elsewhere;
  });
  if (moved) reached.push(0);
  // A region that scrolls is a stop of its own, so a few more than the links are allowed.
  for (let press = 0; press < expected + 20 && reached.length < expected; press += 1) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(() => {
      const at = document.activeElement;
      const style = getComputedStyle(at);
      const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      return { index: at.dataset.stop, html: at.outerHTML.slice(0, 120), seen };
    });
    if (stop.index === undefined) continue;
    assert.ok(stop.seen, `focus shows on ${stop.html}`);
    reached.push(Number(stop.index));
  }
  assert.deepEqual(reached, Array.from({ length: expected }, (_, index) => index));
});

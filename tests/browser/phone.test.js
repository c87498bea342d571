// At 320 CSS pixels nothing has to be scrolled sideways (WCAG 1.4.10); tables may scroll in themselves.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { PHONE, onEach } from './support/browser.js';

onEach('fits a phone', readable, PHONE, async ({ tab }) => {
  const { width, wide } = await tab.evaluate(() => {
    const scrolls = (element) => element && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const over = (element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(element.parentElement);
    const wide = [...document.querySelectorAll('body *')].filter(over).map((element) => element.outerHTML.slice(0, 120));
    return { width: document.documentElement.scrollWidth, wide };
  });
  assert.deepEqual(wide.slice(0, 5), []);
  assert.ok(width <= 320, `the page is ${width} pixels wide`);
});

// At 320 CSS pixels nothing has to be scrolled sideways (WCAG 1.4.10); tables may scroll in themselves.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { PHONE, onEach } from './support/browser.js';
import { width } from './support/width.js';

onEach('fits a phone', readable, PHONE, async ({ tab }) => {
  const found = await width(tab);
  assert.deepEqual(found.wide.slice(0, 5), []);
  assert.ok(found.width <= 320, `the page is ${found.width} pixels wide`);
});

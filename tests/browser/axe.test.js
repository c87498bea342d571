// WCAG 2.2 AA and good practice as far as axe can see: in the light, in the dark, and on a narrow phone.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { ALL, violations } from './support/axe.js';
import { DESK, PHONE, onEach } from './support/browser.js';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const colours = { runOnly: COLOURS };
// A narrow screen changes no colour, and to look at colours is most of the work.
const shapes = { rules: { ...ALL.rules, ...Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) } };

/** How each page is looked at after it was loaded in the light. */
const LIGHT = { look: 'in the light', size: DESK.viewport, colorScheme: 'light', options: ALL };
// Only colours differ in the dark, and no colour depends on the language.
const DARK = { look: 'in the dark', size: DESK.viewport, colorScheme: 'dark', options: colours, only: ({ rest }) => !/^(fr|en)\//.test(rest) };
const NARROW = { look: 'on a phone', size: PHONE.viewport, colorScheme: 'light', options: shapes };

async function turned(tab, { size, colorScheme }) {
  await tab.setViewportSize(size);
  await tab.emulateMedia({ colorScheme });
}

onEach('axe finds nothing wrong', readable, { ...DESK, colorScheme: 'light' }, async ({ tab }, page) => {
  const found = [];
  for (const look of [LIGHT, DARK, NARROW].filter(({ only }) => only?.(page) ?? true)) {
    await turned(tab, look);
    for (const violation of await violations(tab, look.options)) found.push(`${look.look}: ${violation}`);
  }
  // The next page loads as this one did.
  await turned(tab, LIGHT);
  assert.deepEqual(found, []);
});

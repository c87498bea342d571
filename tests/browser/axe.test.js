// WCAG 2.2 AA and good practice as far as axe can see: in the light, in the dark, and on a narrow phone.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { ALL, violations } from './support/axe.js';
import { DESK, PHONE, onEach } from './support/browser.js';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const colours = { runOnly: COLOURS };
// A narrow screen changes no colour, and to look at colours is most of the work.
const shapes = { rules: { ...ALL.rules, ...Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) } };

// Only colours differ in the dark, and no colour depends on the language.
const dark = readable.filter(({ rest }) => !/^(fr|en)\//.test(rest));

const accept = (options) => async ({ tab }) => assert.deepEqual(await violations(tab, options), []);

onEach('axe in the light', readable, { ...DESK, colorScheme: 'light' }, accept(ALL));
onEach('axe in the dark', dark, { ...DESK, colorScheme: 'dark' }, accept(colours));
onEach('axe on a phone', readable, PHONE, accept(shapes));

// WCAG 2.2 AA and good practice as far as axe can see: in the light, in the dark, and on a narrow phone.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { ALL, violations } from './support/axe.js';
import { DESK, PHONE, onEach } from './support/browser.js';

const colours = { runOnly: ['color-contrast', 'link-in-text-block'] };

const accept = (options) => async ({ tab }) => assert.deepEqual(await violations(tab, options), []);

onEach('axe in the light', readable, { ...DESK, colorScheme: 'light' }, accept(ALL));
// Only colours differ in the dark.
onEach('axe in the dark', readable, { ...DESK, colorScheme: 'dark' }, accept(colours));
onEach('axe on a phone', readable, PHONE, accept(ALL));

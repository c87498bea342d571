// WCAG 2.2 AA and good practice as far as axe can see: in the light, in the dark, and on a narrow phone.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { readable } from './support/sites.js';
import { DESK, PHONE, onEach } from './support/browser.js';

const all = { rules: { 'target-size': { enabled: true } } };
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] };

const accept = (options) => async ({ tab }) => {
  await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate(
    (options) => globalThis.axe.run(document, { resultTypes: ['violations'], ...options }),
    options,
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );
  assert.deepEqual(found, []);
};

onEach('axe in the light', readable, { ...DESK, colorScheme: 'light' }, accept(all));
// Only colours differ in the dark.
onEach('axe in the dark', readable, { ...DESK, colorScheme: 'dark' }, accept(colours));
onEach('axe on a phone', readable, PHONE, accept(all));

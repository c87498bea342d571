// Pages print: whole, with every question and answer, and the card on one sheet.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { DESK, onEach } from './support/browser.js';

const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

onEach('prints', readable, DESK, async ({ tab }, page) => {
  await tab.emulateMedia({ media: 'print' });
  const pdf = await tab.pdf({ format: 'A4' });
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  assert.ok(sheets(pdf) > 0);
  if (page.name.endsWith('/card.html')) assert.equal(sheets(pdf), 1, 'the card fits one sheet');
  const hidden = await tab.evaluate(() =>
    [...document.querySelectorAll('.step, main section')].filter((e) => !e.checkVisibility()).map((e) => e.id),
  );
  assert.deepEqual(hidden, [], 'every section is on paper');
});

// The letters that `helder letter` writes as HTML: cases of every concept of the examples, in every language, looked at as
// the pages are. They hold their own style, and load nothing.
import { after, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ALL, violations } from './support/axe.js';
import { DESK, PHONE, onEach } from './support/browser.js';
import { letters } from './support/letters.js';
import { printed, words } from './support/paper.js';
import { faults, validator } from './support/validate.js';
import { width } from './support/width.js';

const folder = mkdtempSync(path.join(tmpdir(), 'helder-'));
const written = await letters(folder);
after(() => rmSync(folder, { recursive: true }));

describe('a letter validates', () => {
  for (const letter of written) {
    test(letter.name, async () => assert.deepEqual(await faults(validator, readFileSync(letter.file, 'utf8'), letter.name), []));
  }
});

onEach('a letter can be read by all, and loads nothing', written, DESK, async ({ tab, said, requested, origin }, letter) => {
  assert.deepEqual(await violations(tab, ALL), []);
  const found = await tab.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
    scripts: document.querySelectorAll('script, [style], [onload], [onclick]').length,
    // The style came through the policy.
    styled: getComputedStyle(document.querySelector('main')).maxWidth,
  }));
  assert.equal(found.lang, letter.language);
  assert.equal(found.headings, 1);
  assert.match(found.policy, /^default-src 'none'; style-src 'sha256-[^' ]+'; base-uri 'none'; form-action 'none'$/);
  assert.equal(found.scripts, 0);
  assert.notEqual(found.styled, 'none');
  assert.deepEqual(requested, [`${origin}/${letter.name}`]);
  assert.deepEqual(said, []);
}, folder);

// Dutch has the longest words, French the longest sentences.
const by = (language) => written.filter((letter) => letter.language === language);

onEach('a letter fits a phone', by('nl'), PHONE, async ({ tab }) => {
  const found = await width(tab);
  assert.deepEqual(found.wide, []);
  assert.ok(found.width <= 320, `the letter is ${found.width} pixels wide`);
}, folder);

onEach('a letter is printed whole', by('fr'), DESK, async ({ tab }) => {
  const headings = await tab.evaluate(() => [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent));
  const sheets = words(await printed(tab));
  assert.ok(sheets.length <= 4, `${sheets.length} sheets`);
  const all = sheets.join(' ');
  for (const heading of headings) assert.ok(all.includes(heading.replace(/\s+/g, ' ').trim()), `${heading} is on paper`);
}, folder);

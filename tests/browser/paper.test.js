// Pages print: whole, with every question and answer, and the card on one sheet. Every sheet that staff print says at its
// foot of which concept it is, in which language, which version and of which day, since old prints are the danger.
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { helder } from './support/helder.js';
import { readable } from './support/sites.js';
import { DESK, onEach, start } from './support/browser.js';
import { FOOT, printed, words } from './support/paper.js';

const VERSION = /(\d{4}-\d\d-\d\d\/)?[0-9a-f]{8}/;
const DAY = { nl: '1 december 2026', fr: '1er décembre 2026', en: '1 December 2026' };

/** What a sheet must say of itself, read from the page as the screen shows it. */
const name = (tab) =>
  tab.evaluate(() => ({
    concept: document.querySelector('h1').textContent,
    language: document.querySelector('.languages [aria-current]').textContent,
    lang: document.documentElement.lang,
    version: document.querySelector('.version')?.textContent,
  }));

const plain = (text) => text.replace(/\s+/g, ' ').trim();

onEach('prints', readable, DESK, async ({ tab }, page) => {
  const pdf = await printed(tab);
  const sheets = words(pdf, FOOT);
  assert.ok(sheets.length > 0);
  if (page.name.endsWith('/card.html')) assert.equal(sheets.length, 1, 'the card fits one sheet');
  if (page.side === 'staff' && page.rest !== 'index.html') {
    const { concept, language, lang, version } = await name(tab);
    const known = version ? VERSION.exec(version)[0] : '';
    sheets.forEach((foot, place) => {
      for (const word of [concept, language, known, DAY[lang]]) assert.ok(foot.includes(plain(word)), `${word} at the foot of sheet ${place + 1}: ${foot}`);
      assert.match(foot, VERSION, 'a version');
      assert.ok(foot.endsWith(` ${place + 1}/${sheets.length}`), `its number ends the foot, and nothing else stands there: ${foot}`);
    });
  }
  await tab.emulateMedia({ media: 'print' });
  const hidden = await tab.evaluate(() =>
    [...document.querySelectorAll('.step, main section, main details > :not(summary)')]
      .filter((e) => !e.checkVisibility())
      .map((e) => e.id || e.parentElement.className),
  );
  await tab.emulateMedia({ media: null });
  assert.deepEqual(hidden, [], 'every section is on paper, and what is folded up on a screen');
});

describe('a title that would end the style is printed as it is', () => {
  let folder;
  let stage;
  // What ends a string, a rule, a style or a line, and what a style sheet reads as something else.
  const title = String.raw`Say "no" \\22 }} }} &lt;/style&gt; 'x' /\* z \*/ é`;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'helder-'));
    const file = path.join(folder, 'own.yaml');
    const concept = { format: 1, languages: ['en'], title, summary: 'We repair it.', offered: { repair: { title: 'Repair' } } };
    writeFileSync(file, JSON.stringify(concept));
    execFileSync(helder, ['build', file, '--drafts', '-o', path.join(folder, 'site')], { stdio: 'ignore' });
    stage = await start(DESK, folder);
  });
  after(async () => {
    await stage?.stop();
    rmSync(folder, { recursive: true });
  });
  for (const file of ['index.html', 'card.html', 'manual.html', 'practice.html']) {
    test(file, async () => {
      const said = [];
      stage.tab.on('console', (message) => said.push(message.text()));
      await stage.tab.goto(`${stage.origin}/site/staff/en/own/${file}`);
      const { concept } = await name(stage.tab);
      assert.match(concept, /<\/style>/);
      for (const foot of words(await printed(stage.tab), FOOT)) assert.ok(foot.startsWith(plain(concept)), foot);
      assert.deepEqual(said, []);
    });
  }
});

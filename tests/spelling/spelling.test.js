// Every word on every page stands in the dictionary of its language, or on one of the short lists beside this file:
// names.txt for all languages, and one list of terms per language.
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { start } from '../browser/support/browser.js';
import { readable } from '../browser/support/sites.js';
import { listed, unknown } from './dictionaries.js';
import { piecesOfPage, plain, wordsOf } from './words.js';

/** The languages of the examples. */
const LANGUAGES = ['nl', 'fr', 'en'];

const NAMES = new Set(listed('names'));

/** A word without what a name may carry: d'Aubeval, Sofie's. */
const bare = (word) => word.replace(/^(d|l|qu)'/i, '').replace(/'s$/, '');

describe('spelling', () => {
  /** Language → word → the first text it stands in, and where that is. */
  const seen = new Map(LANGUAGES.map((lang) => [lang, new Map()]));
  let stage;
  before(async () => {
    stage = await start();
    for (const page of readable) {
      await stage.tab.goto(`${stage.origin}/${page.name}`);
      for (const { lang, text } of await stage.tab.evaluate(piecesOfPage)) {
        assert.ok(seen.has(lang), `${page.name} has text in \`${lang}\``);
        for (const word of wordsOf(plain(text))) {
          const first = `${word}: "${plain(text).slice(0, 160)}" on ${page.name}`;
          if (!seen.get(lang).has(word)) seen.get(lang).set(word, first);
        }
      }
    }
  });
  after(() => stage?.stop());

  for (const lang of LANGUAGES) {
    test(`in ${lang}`, () => {
      const words = seen.get(lang);
      assert.ok(words.size > 500, `${words.size} words`);
      const known = new Set(listed(lang));
      const strange = unknown(lang, [...words.keys()]).filter((word) => !known.has(word) && !NAMES.has(bare(word)));
      // A word with a hyphen is reported by its part.
      const where = (part) => words.get(part) ?? [...words].find(([word]) => word.includes(part))?.[1] ?? part;
      assert.deepEqual(strange.map(where), []);
    });

    test(`no term on the list of ${lang} is needless`, () => {
      const all = listed(lang);
      assert.equal(new Set(all).size, all.length, 'no word twice');
      const strange = new Set(unknown(lang, [...seen.get(lang).keys()]));
      assert.deepEqual(all.filter((word) => !strange.has(word)), []);
    });
  }

  test('no name is needless', () => {
    const strange = LANGUAGES.flatMap((lang) => unknown(lang, [...seen.get(lang).keys()]).map(bare));
    assert.deepEqual([...NAMES].filter((name) => !strange.includes(name)), []);
  });
});

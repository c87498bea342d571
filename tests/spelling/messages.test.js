// Every word of the interface and of the messages stands in the dictionary of its language, or on the list of terms in
// the folder `messages`. These texts are seen here whole: pages show only some of them, and findings none.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DICTIONARIES, listed, unknown } from './dictionaries.js';
import { plain, wordsOf } from './words.js';

const locales = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../locales');

/** Files of words that texts are read with: forms and beginnings of words stand in them, not sentences. */
const READ = ['deadlines', 'figures', 'habits', 'link-words', 'negation', 'promises'];
/** Messages that hold lists of the same kind. */
const LISTS = /^(contractions|date-heads|icu-locale|index-search-ignored|inflected-\w+|apostrophe-words|slug-letters)$/;

/** The sentences of a Fluent file, without ids, values and what stands in backquotes. */
function textOf(source) {
  let skipped = false;
  const lines = source.split('\n').filter((line) => !line.startsWith('#'));
  const said = lines.map((line) => {
    const message = line.match(/^([a-z][\w-]*) =/);
    if (message) skipped = LISTS.test(message[1]);
    return skipped ? '' : line.replace(/^\s*\.?[a-z][\w-]* =/, '').replace(/^\s*\*?\[[^\]]*\]/, '');
  });
  return said.join('\n').replace(/`[^`\n]*`/g, ' ').replace(/\{[^{}]*(->|\})/g, ' ');
}

describe('spelling of messages', () => {
  for (const lang of Object.keys(DICTIONARIES)) {
    test(`in ${lang}`, () => {
      const folder = path.join(locales, lang);
      const files = readdirSync(folder).filter((name) => name.endsWith('.ftl') && !READ.includes(name.slice(0, -4)));
      const words = files.flatMap((name) => wordsOf(plain(textOf(readFileSync(path.join(folder, name), 'utf8')))));
      assert.ok(words.length > 3000, `${words.length} words`);
      const strange = unknown(lang, [...new Set(words)]);
      const known = listed(`messages/${lang}`);
      assert.deepEqual(strange.filter((word) => !known.includes(word)), []);
      assert.deepEqual(known.filter((word) => !strange.includes(word)), [], 'no term on the list is needless');
    });
  }
});

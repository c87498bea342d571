// The dictionaries of the languages, and the lists of terms that they lack.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The dictionary of each language, as hunspell names it. */
export const DICTIONARIES = { de: 'de_DE', nl: 'nl', fr: 'fr', en: 'en_GB' };
const here = path.dirname(fileURLToPath(import.meta.url));

/** The words on a list, a word a line; `#` starts a remark. */
export function listed(name) {
  const lines = readFileSync(path.join(here, `${name}.txt`), 'utf8').split('\n');
  return lines.map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
}

/** Those of the words that the dictionary does not know. */
export function unknown(lang, words) {
  const input = words.join('\n');
  const run = spawnSync('hunspell', ['-d', DICTIONARIES[lang], '-i', 'utf-8', '-l'], { input, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr || 'hunspell with its dictionaries is installed');
  return [...new Set(run.stdout.split('\n').filter(Boolean))].sort();
}

// Writes letters as HTML about cases of the examples.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { examples, helder } from './helder.js';

/** Cases whose answers differ in kind: what we do and what we do not, with an amount and without. */
const CASES = {
  'police-zone': { 'stolen-phone': ['next-day-park', 'flats-nearby'], 'lost-property': ['keys-by-post', 'bike-too-late'] },
  town: { 'bulky-waste': ['cupboard-upstairs', 'shed-roof'], 'library-loans': ['lost-on-the-train', 'child-without-form'] },
  utility: { 'fault-technician': ['dark-street-with-device', 'social-rate-applies'], 'power-cut-compensation': ['first-block-started', 'works-with-letter'] },
};
const LANGUAGES = ['nl', 'fr', 'en'];

/** The arguments that put a case of a concept to the program, about the first decision that it expects an answer of. */
function asked(concept, id) {
  const { given, expect, on } = parse(readFileSync(concept, 'utf8')).cases[id];
  const facts = Object.entries(given).map(([fact, value]) => `${fact}=${value}`);
  const [decision] = Object.entries(expect).find(([, answer]) => answer !== 'out-of-scope');
  return [concept, ...facts, '--decision', decision, ...(on ? ['--on', on] : [])];
}

const all = Object.entries(CASES).flatMap(([site, concepts]) =>
  Object.entries(concepts).flatMap(([concept, cases]) =>
    cases.flatMap((id) =>
      LANGUAGES.map((language) => ({
        /** The name of its file. */
        name: `${site}-${concept}-${id}-${language}.html`,
        language,
        about: asked(path.join(examples, site, 'concepts', `${concept}.yaml`), id),
      })),
    ),
  ),
);

/** Writes every letter into a folder; each comes back with its file. */
export async function letters(folder) {
  const written = all.map((letter) => ({ ...letter, file: path.join(folder, letter.name) }));
  const rest = written[Symbol.iterator]();
  const run = promisify(execFile);
  const worker = async () => {
    for (const { about, language, file } of rest) await run(helder, ['letter', ...about, '--language', language, '-o', file]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return written;
}

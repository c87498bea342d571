// Reads the files of the examples: what a question means before anything was made of it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { examples } from './helder.js';

/** The letters of a text as an author types them, so that a page's own spaces and quotes make no difference. */
export const plain = (text) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ (?=[?!:;])/g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** A text in French, the language in which all examples are written. */
const french = (text) => plain(String(text?.fr ?? text ?? ''));

/** Whether a page says what an author wrote; figures in braces may read as anything. */
export function says(shown, written) {
  const parts = french(written).split(/\{[^}]*\}/);
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
  return new RegExp(`^${pattern}$`, 'iu').test(plain(shown));
}

const kept = (written) => ({
  /** What kind of value it has: `money`, `choice` and so on. */
  type: written.type,
  unit: written.unit,
  /** Its name in a sentence. */
  label: french(written.label),
  /** Its question. */
  asks: french(written.ask ?? written.label),
  /** Whether only staff know it. */
  staff: written.known_by === 'staff',
  /** Its options: id and text. */
  options: Object.entries(written.options ?? {}).map(([id, text]) => ({ id, text })),
});

/** The concept behind a page of an example: its file, its facts, and the titles of its outcomes. */
export function concept(site, heading) {
  const folder = path.join(examples, site, 'concepts');
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const file = path.join(folder, name);
    const written = parse(readFileSync(file, 'utf8'));
    if (!says(heading, written.title)) continue;
    const facts = new Map(Object.entries(written.facts).map(([id, fact]) => [id, kept(fact)]));
    const title = (decision, outcome) =>
      written.offered?.[outcome]?.title ?? written.not_offered?.[outcome]?.title ?? written.decisions[decision].answers?.[outcome];
    // What a rule for staff alone gives is said to clients of no case.
    const silent = (decision) =>
      Object.values(written.decisions[decision].rules)
        .filter((rule) => rule.staff_only)
        .flatMap(({ then }) => (typeof then === 'object' && !Array.isArray(then) ? Object.keys(then) : [then].flat()));
    return { id: name.replace('.yaml', ''), file, facts, title, silent };
  }
  throw new Error(`no concept of ${site} has the title ${heading}`);
}

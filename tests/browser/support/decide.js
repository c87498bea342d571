// Asks `helder decide`.
import { execFile } from 'node:child_process';
import { helder } from './helder.js';

/** What it says of one case: an object per decision, or `null` where it refuses the case, with the reason. */
export function decide(file, facts) {
  const values = Object.entries(facts).map(([fact, value]) => `${fact}=${value}`);
  return new Promise((resolve) => {
    execFile(helder, ['decide', file, '--format', 'json', ...values], (_, out, said) => {
      resolve(out ? { decisions: JSON.parse(out).decisions } : { decisions: null, said });
    });
  });
}

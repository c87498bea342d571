// Asks `helder decide`.
import { execFile } from 'node:child_process';
import path from 'node:path';

const built = path.join(process.env.CARGO_TARGET_DIR ?? path.join(import.meta.dirname, '../../../target'), 'debug/helder');

/** What it says of one case: an object per decision, or `null` where it refuses the case, with the reason. */
export function decide(file, facts) {
  const values = Object.entries(facts).map(([fact, value]) => `${fact}=${value}`);
  return new Promise((resolve) => {
    execFile(process.env.HELDER ?? built, ['decide', file, '--format', 'json', ...values], (_, out, said) => {
      resolve(out ? { decisions: JSON.parse(out).decisions } : { decisions: null, said });
    });
  });
}

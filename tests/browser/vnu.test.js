// HTML that the checker of the W3C takes, pages and letters alike.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { folder } from './support/sites.js';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** The errors that the checker finds in files and folders: file, line and what is wrong. */
function errors(...places) {
  const run = spawnSync('java', ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'json', ...places], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // Java could not be started; what the checker says of pages stands on the error output too.
  if (run.error) throw run.error;
  const { messages } = JSON.parse(run.stderr);
  return messages.map(({ url, lastLine, message }) => `${path.basename(url)} ${lastLine}: ${message}`);
}

let own;
before(() => {
  own = mkdtempSync(path.join(tmpdir(), 'helder-'));
});
after(() => rmSync(own, { recursive: true }));

test('the checker finds the mistake in a page made for it, and none in all pages of the examples', () => {
  const wrong = path.join(own, 'wrong.html');
  writeFileSync(wrong, '<!doctype html><html lang="en"><title>Wrong</title><p><img src="map.png"></p></html>');
  const found = errors(wrong, folder);
  assert.deepEqual(
    found.map((line) => line.split(':')[0]),
    ['wrong.html 1'],
    found.join('\n'),
  );
});

// HTML that validates.
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examples, helder } from './support/helder.js';
import { pages } from './support/sites.js';
import { faults, validator } from './support/validate.js';

describe('HTML validates', () => {
  for (const page of pages) {
    test(page.name, async () => assert.deepEqual(await faults(validator, page.html, page.name), []));
  }
});

// Fragments stand in a page of somebody else: no document, headings below one of theirs.
const inside = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'heading-level': 'off' } });

describe('fragments validate', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'helder-'));
  });
  after(() => rmSync(folder, { recursive: true }));
  for (const site of ['police-zone', 'town', 'utility']) {
    for (const form of [[], ['--plain']]) {
      test(`${site} ${form}`, async () => {
        const out = path.join(folder, site + form);
        execFileSync(helder, ['build', path.join(examples, site), '--format', 'fragments', ...form, '-o', out], { stdio: 'ignore' });
        const files = readdirSync(out, { recursive: true }).filter((file) => file.endsWith('.html'));
        assert.ok(files.length > 20, `${files.length} fragments`);
        const found = [];
        for (const file of files) found.push(...(await faults(inside, readFileSync(path.join(out, file), 'utf8'), file)));
        assert.deepEqual(found, []);
      });
    }
  }
});

// A public page with all it loads stays small enough for a poor connection.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readable } from './support/sites.js';

const LIMIT = 15_000;

describe('weighs little', () => {
  for (const page of readable.filter((page) => page.side === 'public')) {
    test(page.name, () => {
      const loaded = [...page.html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<(?:img|script) src="([^"]+)"/g)].map((match) =>
        readFileSync(path.resolve(path.dirname(page.file), match[1] ?? match[2])),
      );
      const bytes = [Buffer.from(page.html), ...loaded].reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
      assert.ok(bytes < LIMIT, `${bytes} bytes compressed, expected less than ${LIMIT}`);
    });
  }
});

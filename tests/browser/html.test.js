// HTML that validates.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { pages } from './support/sites.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A title is as long as the name of the service and that of the organisation.
    'long-title': 'off',
    // Style sheets come from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

describe('HTML validates', () => {
  for (const page of pages) {
    test(page.name, async () => {
      const report = await validator.validateString(page.html, page.name);
      const found = report.results.flatMap((result) =>
        result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
      );
      assert.deepEqual(found, []);
    });
  }
});

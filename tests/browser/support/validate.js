// What is wrong with markup, by html-validate.
import { HtmlValidate } from 'html-validate';

/** Reads a whole page. */
export const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A title is as long as the name of the service and that of the organisation.
    'long-title': 'off',
    // Style sheets come from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What is wrong with markup, one line each. */
export async function faults(validator, html, name) {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${name} ${line}:${column} ${ruleId}: ${message}`));
}

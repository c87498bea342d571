// What axe finds wrong with the page that a browser shows.
import axe from 'axe-core';

/** Everything it looks at, the size of targets too. */
export const ALL = { rules: { 'target-size': { enabled: true } } };

/** What it finds in a tab, one line each. It may be asked again of a page that has changed. */
export async function violations(tab, options = ALL) {
  const isThere = await tab.evaluate(() => typeof globalThis.axe?.run === 'function');
  if (!isThere) await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate(
    (options) => globalThis.axe.run(document, { resultTypes: ['violations'], ...options }),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

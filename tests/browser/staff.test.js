// What staff do with the sheets at a desk: one screen for social media, rules to report.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { DESK, PHONE, onEach } from './support/browser.js';

const staff = (sheet) => readable.filter((page) => page.side === 'staff' && page.rest.endsWith(`/${sheet}.html`) && page.rest.split('/').length === 3);
// Without motion a page is at a place at once.
const SMALL = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' };

const social = staff('manual').filter((page) => page.html.includes('id="social"'));
assert.ok(social.length > 3);

onEach('what to do on social media stands on one screen', social, DESK, async ({ tab }) => {
  const { height } = await tab.locator('#social').boundingBox();
  assert.ok(height <= 800, `${height} pixels`);
  assert.equal(await tab.locator('.kind:visible').count(), 5);
  assert.ok(!(await tab.isVisible('.to-kinds')));
});

onEach('on a phone it asks which kind, and shows that one', social, SMALL, async ({ tab }) => {
  assert.equal(await tab.locator('.kind:visible').count(), 0);
  for (const link of await tab.locator('.to-kinds a').all()) {
    await link.click();
    const kind = tab.locator('.kind:visible');
    assert.equal(await kind.count(), 1);
    assert.equal(`#${await kind.getAttribute('id')}`, new URL(tab.url()).hash);
    const { height } = await kind.boundingBox();
    assert.ok(height <= 844, `${height} pixels`);
  }
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await tab.locator('.kind:visible').count(), 5, 'on paper all show');
  await tab.emulateMedia({ media: 'screen' });
});

onEach('every rule has an address and says where to report it', staff('manual'), DESK, async ({ tab }) => {
  const rules = await tab.evaluate(() =>
    [...document.querySelectorAll('#rules th[id^=line-]')].map((line) => {
      const row = line.closest('tr');
      const [name, report] = row.querySelectorAll('.report a');
      return { place: name?.hash, own: name?.closest('[id]').id, name: name?.textContent, report: report?.getAttribute('href') };
    }),
  );
  assert.ok(rules.length > 1);
  for (const { place, own, name, report } of rules) {
    assert.equal(place, `#${own}`);
    assert.ok(place.endsWith(`-${name}`), place);
    if (report.startsWith('#')) assert.ok(await tab.isVisible(report), report);
    else assert.match(report, new RegExp(`^mailto:[^?]+\\?subject=.*${name}$`));
  }
  assert.equal(new Set(rules.map(({ place }) => place)).size, rules.length);
});

onEach('a table of words is a card for each row on a phone, and each cell says of what it is', readable.filter((page) => page.html.includes('class="sideways stack"')), PHONE, async ({ tab }) => {
  const tables = await tab.evaluate(() =>
    [...document.querySelectorAll('.stack')].map((stack) => {
      const heads = [...stack.querySelectorAll('thead th')].slice(1).map((head) => head.textContent);
      const rows = [...stack.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')]);
      const named = rows.map((cells) => cells.map((cell) => cell.dataset.head));
      const said = rows.flat().filter((cell) => cell.textContent).map((cell) => getComputedStyle(cell, '::before').content);
      return { heads, named, said, over: stack.scrollWidth - stack.clientWidth };
    }),
  );
  for (const { heads, named, said, over } of tables) {
    assert.ok(over <= 0, `${over} pixels are out of sight`);
    assert.ok(named.length > 0 && said.length > 0);
    for (const row of named) assert.deepEqual(row, heads);
    for (const head of said) assert.ok(heads.some((one) => head.startsWith(`"${one}"`)), head);
  }
});

// What staff do with the sheets in a call and at a desk: number keys, one screen for social media, rules to report.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { DESK, onEach } from './support/browser.js';

const staff = (sheet) => readable.filter((page) => page.side === 'staff' && page.rest.endsWith(`/${sheet}.html`) && page.rest.split('/').length === 3);
/** So many ways through the questions of a sheet are walked. */
const WAYS = 5;
const SMALL = { viewport: { width: 390, height: 844 } };

/** The ways through the first questions of a sheet, as the keys to press, each with the place where its links lead. */
const ways = (tab) =>
  tab.evaluate((most) => {
    const check = document.querySelector('.check:has(.choices)');
    const open = [{ keys: [], at: check.querySelector('.first').id }];
    const ends = [];
    while (open.length && ends.length < most) {
      const { keys, at } = open.shift();
      const links = [...document.getElementById(at).querySelectorAll('.choices a')];
      if (!links.length) ends.push({ keys, at });
      for (const [place, link] of links.entries()) open.push({ keys: [...keys, place + 1], at: link.hash.slice(1) });
    }
    return ends;
  }, WAYS);
const focused = (tab) => tab.evaluate(() => document.activeElement.closest('.step')?.id);

onEach('in a call number keys answer', staff('index'), DESK, async ({ tab, said }) => {
  const ends = await ways(tab);
  assert.ok(ends.length > 1);
  const first = await focused(tab);
  assert.ok(await tab.isVisible('.keys'), 'the sheet says so');
  for (const { keys, at } of ends) {
    for (const key of keys) await tab.keyboard.press(String(key));
    await tab.waitForFunction((at) => document.activeElement.closest('.step')?.id === at, at);
    assert.ok(await tab.isVisible(`#${at}`));
    await tab.keyboard.press('0');
    await tab.waitForFunction((first) => document.activeElement.closest('.step')?.id === first, first);
  }
  const address = tab.url();
  await tab.keyboard.press('9');
  await tab.locator('.languages a').first().focus();
  await tab.keyboard.press('1');
  assert.equal(tab.url(), address, 'a number that stands nowhere, or is typed elsewhere, answers nothing');
  const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(kept, [0, 0, ''], 'nothing is stored');
  assert.deepEqual(said, []);
});

onEach('without script the questions are links, and nobody speaks of keys', staff('index').slice(0, 1), { ...DESK, javaScriptEnabled: false }, async ({ tab }) => {
  assert.ok(!(await tab.isVisible('.keys')));
  assert.ok(await tab.isVisible('.first .choices a'));
});

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

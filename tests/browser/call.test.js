// The sheet for a call, by number keys: each number chooses the answer that bears it, what was answered is not asked again,
// 0 begins a new case of which nothing is known, and nothing is kept.
import assert from 'node:assert/strict';
import { violations } from './support/axe.js';
import { readable } from './support/sites.js';
import { DESK, PHONE, onEach } from './support/browser.js';
import { width } from './support/width.js';

const calls = readable.filter((page) => page.side === 'staff' && /^(nl|fr|en)\/[^/]+\/index\.html$/.test(page.rest) && /class="step/.test(page.html));
const french = calls.filter((page) => page.rest.startsWith('fr/'));

/** What shows of each check: its step, the questions answered on the way to it, and the numbers beside its answers. */
const standing = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.check')].map((check) => {
      const [step, ...more] = [...check.querySelectorAll('.step')].filter((one) => one.checkVisibility());
      return {
        step: more.length ? null : step.id,
        asks: step.querySelector('.choices') && step.querySelector('h4').textContent.trim(),
        choices: [...step.querySelectorAll('.choices a')].map((link) => link.hash.slice(1)),
        given: [...check.querySelectorAll('.given dt')].map((line) => line.textContent),
        focus: check.contains(document.activeElement),
      };
    }),
  );

const arrived = async (tab, step) => {
  await tab.waitForFunction((step) => location.hash === `#${step}`, step);
  // The page answers to the new address a moment later.
  await tab.waitForFunction((step) => document.getElementById(step).matches('.now'), step);
};

onEach('number keys lead to an answer', french, { ...DESK, reducedMotion: 'reduce' }, async ({ tab, said }) => {
  const before = await standing(tab);
  await tab.keyboard.press('Control+2');
  assert.deepEqual(await standing(tab), before, 'keys of the browser are its own');
  let [check] = before;
  let pressed = 0;
  // The second answer where there is one: the first is often the shortest way.
  for (; check.asks; [check] = await standing(tab)) {
    const place = check.choices.length > 2 ? 1 : 0;
    await tab.keyboard.press(String(place + 1));
    await arrived(tab, check.choices[place]);
    pressed += 1;
    assert.ok(pressed < 20, 'an answer comes');
  }
  const after = await standing(tab);
  assert.equal(after[0].given.length, pressed);
  assert.ok(after[0].focus, 'the focus is at the answer');
  for (const { asks, given } of after) assert.ok(!after[0].given.includes(asks), `${asks} was answered, and is asked again after ${given}`);
  await tab.keyboard.press('9');
  assert.deepEqual(await standing(tab), after, 'an answer has no numbers');
  const address = tab.url();
  await tab.locator('.languages a').first().focus();
  await tab.keyboard.press('0');
  assert.equal(tab.url(), address, 'a number that is typed elsewhere answers nothing');
  await tab.locator('.check').first().click({ position: { x: 1, y: 1 } });
  const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(kept, [0, 0, ''], 'nothing is kept');
  await tab.keyboard.press('0');
  await tab.waitForFunction(() => location.hash === '' && document.querySelector('.on'));
  assert.deepEqual(await standing(tab), before, 'a new case begins with nothing known');
  assert.deepEqual(said, []);
});

onEach('a call goes on without script', calls, { ...DESK, javaScriptEnabled: false, reducedMotion: 'reduce' }, async ({ tab }) => {
  assert.equal(await tab.locator('.keys').isVisible(), false, 'no keys are promised');
  const links = tab.locator('.check').first().locator('.step:visible .choices a');
  const to = await links.first().getAttribute('href');
  await links.first().click();
  assert.ok(await tab.locator(to).isVisible());
  assert.ok(await tab.locator('.anew:visible').first().isVisible(), 'a new case can begin');
});

onEach('in the middle of a call', french, PHONE, async ({ tab }) => {
  const [{ choices }] = await standing(tab);
  await tab.keyboard.press('1');
  await arrived(tab, choices[0]);
  assert.deepEqual(await violations(tab), []);
  assert.ok((await width(tab)).width <= 320);
});

// "Check your situation" works as plain links, with the script off: from the first question every step and every
// answer can be reached, one at a time, and each has an address of its own.
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { violations } from './support/axe.js';
import { readable } from './support/sites.js';
import { DESK, PHONE, onEach, start } from './support/browser.js';
import { width } from './support/width.js';

const asking = readable.filter((page) => page.side === 'public' && /class="step/.test(page.html));

// Without motion the browser is at an address at once.
const STILL = { ...DESK, javaScriptEnabled: false, reducedMotion: 'reduce' };

onEach('a situation can be checked', asking, STILL, async ({ tab }) => {
  const checks = await tab.evaluate(() =>
    [...document.querySelectorAll('.check')].map((check) => ({
      first: check.querySelector('.step').id,
      steps: [...check.querySelectorAll('.step')].map((step) => ({
        id: step.id,
        answer: step.matches('.answer'),
        heading: step.querySelector('h4')?.lastChild.textContent.trim(),
        links: [...step.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href').slice(1)),
      })),
    })),
  );
  assert.ok(checks.length > 0);
  for (const { first, steps } of checks) {
    const links = new Map(steps.map((step) => [step.id, step.links]));
    const open = [first];
    const reached = new Set(open);
    while (open.length) {
      for (const next of links.get(open.pop()) ?? []) {
        if (links.has(next) && !reached.has(next)) open.push(next);
        reached.add(next);
      }
    }
    assert.deepEqual(steps.filter((step) => !reached.has(step.id)).map((step) => step.id), [], 'every step is reached');
    assert.ok(steps.some((step) => step.answer), 'there is an answer');
    assert.deepEqual(steps.filter((step) => !step.heading).map((step) => step.id), [], 'every step says something');
    for (const step of steps) {
      await tab.goto(`${tab.url().split('#')[0]}#${step.id}`);
      const shown = await tab.evaluate((id) => {
        const inView = document.getElementById(id).getBoundingClientRect();
        return { visible: document.getElementById(id).checkVisibility(), top: inView.top, height: innerHeight };
      }, step.id);
      assert.ok(shown.visible, `${step.id} shows at its address`);
      assert.ok(shown.top < shown.height, `${step.id} is in view at its address`);
    }
  }
});

// With the script it is the same, and more: the answers given so far, a way back, and the focus on what is new.
const SCRIPTED = { ...DESK, reducedMotion: 'reduce' };

/** Where a check stands: what shows, what was answered, where the focus is. */
const standing = (tab, place = 0) =>
  tab.evaluate((place) => {
    const check = [...document.querySelectorAll('.check.on')][place];
    const text = (element) => element?.textContent.trim();
    const lines = [...check.querySelectorAll('.given dl > div')];
    if (check.querySelectorAll('.given').length > (lines.length ? 1 : 0)) throw new Error('no empty list of answers');
    return {
      shown: [...check.querySelectorAll('.step')].filter((step) => step.checkVisibility()).map((step) => step.id),
      given: lines.map((line) => [text(line.querySelector('dt')), line.querySelector('dd').firstChild.textContent]),
      back: check.querySelector('.back')?.getAttribute('href') ?? null,
      focus: document.activeElement.closest('.step')?.id ?? null,
      heading: document.activeElement.matches('h4') ? document.activeElement.innerText.trim() : null,
      hash: decodeURIComponent(location.hash),
    };
  }, place);

/**
 * Does what leads to another address of the page, and waits until the script has noticed: the address changes first, and
 * each that the script has seen has its mark in the history.
 */
const noticed = (tab, act) => Promise.all([tab.waitForFunction((old) => location.hash !== old && history.state, new URL(tab.url()).hash), act()]);
/** Goes where a link of the page leads, as a click does. */
const follow = (tab, link) => noticed(tab, () => link.click());
const choice = (tab, number, place = 0) => tab.locator('.check.on').nth(place).locator('.step.now .choices a').nth(number);

// The links are the same in every language (decide.test.js).
const french = asking.filter((page) => page.rest.startsWith('fr/'));

onEach('answers can be changed, taken back and begun anew', asking, SCRIPTED, async ({ tab }) => {
  const begun = await standing(tab);
  assert.deepEqual([begun.given, begun.back, begun.focus], [[], null, null]);
  const [first] = begun.shown;
  const deep = await tab.evaluate(() => {
    const steps = [...document.querySelectorAll('.check.on')][0].querySelectorAll('.step.first .choices a');
    return [...steps].findIndex((link) => document.querySelector(link.hash).querySelector('.choices'));
  });
  assert.ok(deep >= 0, 'a question leads to another');
  await follow(tab, choice(tab, deep));
  const second = await standing(tab);
  assert.equal(second.given.length, 1);
  assert.equal(second.back, `#${first}`);
  assert.equal(second.focus, second.shown[0]);
  assert.ok(second.heading, 'the question has the focus');
  await follow(tab, choice(tab, 0));
  const third = await standing(tab);
  assert.equal(third.given.length, 2);
  assert.equal(third.back, `#${second.shown[0]}`);

  // The link back, and the answers before it stay.
  await follow(tab, tab.locator('.check.on .back').first());
  assert.deepEqual((await standing(tab)).given, second.given);
  await follow(tab, choice(tab, 0));
  assert.deepEqual((await standing(tab)).given, third.given);

  // The first answer changed: what followed from it goes.
  const change = tab.locator('.given').first().locator('a').first();
  assert.ok((await change.textContent()).includes(second.given[0][0]), 'its name says which answer it changes');
  await follow(tab, change);
  assert.deepEqual([(await standing(tab)).shown, (await standing(tab)).given], [[first], []]);

  // The browser's own buttons go through all of that, and find each stand as it was.
  await tab.goBack();
  await tab.waitForFunction((id) => document.activeElement.closest('.step')?.id === id, third.shown[0]);
  assert.deepEqual((await standing(tab)).given, third.given);
  await tab.goBack();
  await tab.waitForFunction((id) => document.activeElement.closest('.step')?.id === id, second.shown[0]);
  assert.deepEqual((await standing(tab)).given, second.given);
  await tab.goForward();
  await tab.waitForFunction((id) => document.activeElement.closest('.step')?.id === id, third.shown[0]);
  assert.deepEqual((await standing(tab)).given, third.given);

  await follow(tab, tab.locator('.check.on .again a:not(.back)').first());
  const anew = await standing(tab);
  assert.deepEqual([anew.shown, anew.given, anew.back], [[first], [], null]);

  const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, JSON.stringify(history.state)]);
  assert.deepEqual(kept.slice(0, 3), [0, 0, '']);
  assert.match(kept[3], /^\[[\d.]+,\d+\]$/, 'the history holds numbers alone');
});

// Where two decisions of a page ask the same, an answer to one is an answer to both.
onEach('an answer counts wherever the same is asked', asking, SCRIPTED, async ({ tab }) => {
  const asked = await tab.evaluate(() =>
    [...document.querySelectorAll('.check.on .first')].map((step) => ({
      question: step.querySelector('h4').lastChild.textContent.trim(),
      choices: [...step.querySelectorAll('.choices a')].map((link) => link.textContent),
    })),
  );
  const words = asked[0].choices.find((text, at) => at < asked[0].choices.length - 1 && asked.some((other, place) => place && other.question === asked[0].question && other.choices.includes(text)));
  if (!words) return;
  const place = asked.findIndex((other, place) => place && other.question === asked[0].question && other.choices.includes(words));
  const before = await standing(tab, place);
  const click = (text, at) => follow(tab, tab.locator('.check.on').nth(at).locator('.step.now .choices a', { hasText: text }).first());
  await click(words, 0);
  const first = await standing(tab, 0);
  const other = await standing(tab, place);
  assert.deepEqual(other.given[0], first.given[0], 'it is shown as given');
  assert.notDeepEqual(other.shown, before.shown, 'the next question shows');
  assert.equal(first.focus, first.shown[0], 'the focus stays where the answer was given');
  assert.equal(first.hash, `#${first.shown[0]}`);

  // It may be changed there, and then counts here.
  await follow(tab, tab.locator('.check.on').nth(place).locator('.given a').first());
  assert.deepEqual([(await standing(tab, place)).shown, (await standing(tab, place)).given], [before.shown, []]);
  assert.deepEqual((await standing(tab, 0)).given, first.given, 'as long as nothing else is said, it stays here');
  const changed = asked[place].choices.find((text) => text !== words && asked[0].choices.includes(text));
  await click(changed, place);
  assert.equal((await standing(tab, 0)).given[0][1], changed);
  assert.equal((await standing(tab, place)).given[0][1], changed);

  // The browser goes back through both.
  await tab.goBack();
  await tab.goBack();
  await tab.waitForFunction((id) => document.activeElement.closest('.step')?.id === id, first.shown[0]);
  assert.deepEqual((await standing(tab, 0)).given, first.given);
  assert.deepEqual((await standing(tab, place)).given, other.given);
});

onEach('the first page of the browser’s history is the first question', asking, SCRIPTED, async ({ tab }) => {
  const { shown } = await standing(tab);
  await follow(tab, choice(tab, 0));
  await tab.goBack();
  await tab.waitForFunction((id) => document.getElementById(id).checkVisibility(), shown[0]);
  const back = await standing(tab);
  assert.deepEqual([back.shown, back.given, back.hash], [shown, [], '']);
});

onEach('every answer keeps its address', french, SCRIPTED, async ({ tab, origin }, page) => {
  const answers = await tab.evaluate(() => [...document.querySelectorAll('.check.on .answer')].map((step) => step.id));
  for (const id of answers) {
    // Not from the page itself: as from a mail.
    await tab.goto('about:blank');
    await tab.goto(`${origin}/${page.name}#${id}`);
    const found = await tab.evaluate((id) => {
      const step = document.getElementById(id);
      const { top } = step.getBoundingClientRect();
      const others = [...step.closest('.check').querySelectorAll('.step')].filter((other) => other !== step && other.checkVisibility());
      return {
        shown: step.checkVisibility() && top >= 0 && top < innerHeight,
        others: others.length,
        given: step.closest('.check').querySelectorAll('.given dl').length,
      };
    }, id);
    assert.deepEqual(found, { shown: true, others: 0, given: 0 }, id);
  }
});

onEach('what is explained elsewhere on the page leaves the answers as they are', asking, SCRIPTED, async ({ tab }) => {
  const answer = await tab.evaluate(() => document.querySelector('.check.on .answer a[href^="#offer-"], .check.on .answer a[href^="#not-"]')?.closest('.step').id);
  if (!answer) return;
  await tab.goto(`${tab.url()}#${answer}`);
  const before = await standing(tab);
  await follow(tab, tab.locator(`#${answer} a[href^="#offer-"], #${answer} a[href^="#not-"]`).first());
  const after = await standing(tab);
  assert.deepEqual([after.shown, after.given], [before.shown, before.given]);
  await tab.goBack();
  await tab.waitForFunction((id) => location.hash === `#${id}`, answer);
  assert.deepEqual((await standing(tab)).shown, before.shown);
});

onEach('a situation is checked by keyboard, and is well made on a phone', french, { ...PHONE, reducedMotion: 'reduce' }, async ({ tab }) => {
  const pressed = () => noticed(tab, () => tab.keyboard.press('Enter'));
  await tab.locator('.check.on .step.now .choices a').first().focus();
  await pressed();
  for (let asked = 1; asked < 20; asked += 1) {
    const { heading, shown, focus } = await standing(tab);
    assert.ok(heading, 'what is new is read aloud');
    assert.equal(focus, shown[0]);
    assert.deepEqual(await violations(tab), []);
    assert.deepEqual((await width(tab)).wide, []);
    await tab.keyboard.press('Tab');
    const isChoice = await tab.evaluate(() => Boolean(document.activeElement.closest('.step.now .choices')));
    if (!isChoice) break;
    await pressed();
  }
  assert.ok((await standing(tab)).given.length > 0);
});

onEach('a situation on paper is whole, with the answers given', asking, SCRIPTED, async ({ tab }) => {
  await follow(tab, choice(tab, 0));
  await tab.emulateMedia({ media: 'print' });
  const hidden = await tab.evaluate(() => [...document.querySelectorAll('.step, .given')].filter((e) => !e.checkVisibility()).map((e) => e.id));
  await tab.emulateMedia({ media: 'screen' });
  assert.deepEqual(hidden, []);
});

describe('a situation on a disk is checked the same way', () => {
  let stage;
  before(async () => {
    stage = await start(SCRIPTED);
  });
  after(() => stage?.stop());
  for (const page of asking) {
    test(page.name, async () => {
      const said = [];
      const hear = (message) => said.push(message.text());
      stage.tab.on('console', hear);
      await stage.tab.goto(pathToFileURL(page.file).href);
      await follow(stage.tab, choice(stage.tab, 0));
      assert.equal((await standing(stage.tab)).given.length, 1);
      assert.deepEqual(said, []);
      stage.tab.off('console', hear);
    });
  }
});

// The practice sheet: without script all cards stand there and turn; with it a quiz of one card at a time, by mouse, by
// Tab and Enter, or by number. On paper every card shows both its sides and what it belongs to.
import assert from 'node:assert/strict';
import { violations } from './support/axe.js';
import { readable } from './support/sites.js';
import { DESK, PHONE, onEach } from './support/browser.js';
import { width } from './support/width.js';

const sheets = readable.filter((page) => page.name.endsWith('/practice.html'));
// What a card says is the same in every language.
const french = sheets.filter((page) => page.rest.startsWith('fr/'));

onEach('cards can be turned without script', sheets, { ...DESK, javaScriptEnabled: false }, async ({ tab }, page) => {
  const cards = await tab.evaluate(() =>
    [...document.querySelectorAll('.drill')].map((card) => {
      const back = card.querySelector('details');
      const closed = !back.open && !back.querySelector('div').checkVisibility();
      back.open = true;
      return { shown: card.checkVisibility(), closed, turned: back.querySelector('div').innerText.trim().length > 0 };
    }),
  );
  assert.ok(cards.length > 5, `${cards.length} cards`);
  assert.ok(cards.every((card) => card.shown && card.closed && card.turned), JSON.stringify(cards));
  const named = await tab.evaluate(() =>
    [...document.querySelectorAll('.case')].map((card) => {
      const list = card.querySelector('.choose');
      const right = list?.children[Number(list.dataset.right)].textContent ?? '';
      const titles = [...card.querySelectorAll('.back .reply')].map((reply) => reply.textContent);
      const held = titles.some((title) => [...right.split(/ – | et | en | and /)].some((part) => title.includes(part)));
      return !list || held ? null : `${card.id}: ${right} is not in ${titles}`;
    }),
  );
  assert.deepEqual(named.filter(Boolean), [], `${page.name}: the answer to choose stands on the back`);
});

/** What shows of the quiz. */
const standing = (tab) =>
  tab.evaluate(() => ({
    shown: [...document.querySelectorAll('.case')].filter((card) => card.checkVisibility()).map((card) => card.id),
    score: document.getElementById('score').textContent.match(/\d+/g)?.map(Number) ?? [],
    open: document.querySelector('.case:not(.away) details').open,
    right: document.querySelectorAll('.case:not(.away) .right').length,
    wrong: document.querySelectorAll('.case:not(.away) .wrong').length,
    focus: document.activeElement.closest('.case')?.id ?? null,
  }));

onEach('one card is asked after the other, and counted', french, DESK, async ({ tab, said }) => {
  const all = await tab.evaluate(() => document.querySelectorAll('.case').length);
  const first = await standing(tab);
  assert.deepEqual([first.shown, first.score, first.open], [['case-1'], [], false]);
  const { done, faults } = await tab.evaluate((all) => {
    const faults = [];
    let [right, done] = [0, 0];
    for (let number = 1; number <= all; number += 1) {
      const card = document.querySelector('.case:not(.away)');
      if (card.id !== `case-${number}`) faults.push(`${card.id} shows, not case ${number}`);
      const list = card.querySelector('.choose');
      const buttons = [...(list?.querySelectorAll('button') ?? [])];
      if (list) {
        const good = Number(list.dataset.right);
        const choice = number % 2 ? good : (good + 1) % buttons.length;
        buttons[choice].click();
        // An answer stands: a second one counts for nothing.
        buttons[good].click();
        done += 1;
        right += Number(choice === good);
        const score = document.getElementById('score').textContent.match(/\d+/g).map(Number);
        const marked = [card.querySelectorAll('.right').length, card.querySelectorAll('.wrong').length];
        const seen = [...score, card.querySelector('details').open, ...marked];
        const wanted = [right, done, true, 1, Number(choice !== good)];
        if (String(seen) !== String(wanted)) faults.push(`${card.id}: ${seen}, not ${wanted}`);
      }
      card.querySelector('.onward').click();
    }
    return { done, faults };
  }, all);
  assert.deepEqual(faults, []);
  assert.ok(done > 2, `${done} were asked`);
  const anew = await standing(tab);
  assert.deepEqual([anew.shown, anew.score, anew.open, anew.right + anew.wrong], [['case-1'], [], false, 0]);
  const kept = await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual([kept, said], [[0, 0, ''], []]);
});

onEach('the quiz goes by keyboard, and is well made on a phone', french, PHONE, async ({ tab }) => {
  const card = tab.locator('.case:not(.away)');
  await card.locator('.choose button').first().focus();
  await tab.keyboard.press('Enter');
  assert.deepEqual((await standing(tab)).score.at(-1), 1);
  assert.deepEqual(await violations(tab), []);
  assert.deepEqual((await width(tab)).wide, []);
  await card.locator('.onward').focus();
  await tab.keyboard.press('Enter');
  const second = await standing(tab);
  assert.deepEqual([second.shown, second.focus], [['case-2'], 'case-2']);
  if (await card.locator('.choose').count()) {
    const good = Number(await card.locator('.choose').getAttribute('data-right'));
    await tab.keyboard.press(String(good + 1));
    assert.equal((await standing(tab)).right, 1, 'a number answers');
  }
});

onEach('on paper every card shows both sides and what it belongs to', french, DESK, async ({ tab }) => {
  await tab.emulateMedia({ media: 'print' });
  const cards = await tab.evaluate(() =>
    [...document.querySelectorAll('.drill')].map((card) => {
      const seen = (name) => card.querySelector(name)?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) ?? false;
      const { left, width } = card.getBoundingClientRect();
      const back = card.querySelector('.back > div').getBoundingClientRect();
      return {
        front: seen('.front'),
        line: seen('.print') && /\d/.test(card.querySelector('.print').textContent),
        beside: back.height > 0 && back.left >= left + width / 2,
        turner: seen('summary') || seen('.onward'),
      };
    }),
  );
  assert.ok(cards.length > 5);
  const wanted = { front: true, line: true, beside: true, turner: false };
  cards.forEach((card, place) => assert.deepEqual(card, wanted, `card ${place + 1}`));
});

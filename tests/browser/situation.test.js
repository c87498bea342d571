// "Check your situation" works as plain links, with the script off: from the first question every step and every
// answer can be reached, one at a time, and each has an address of its own.
import assert from 'node:assert/strict';
import { readable } from './support/sites.js';
import { DESK, onEach } from './support/browser.js';

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

// What every page has: a language, one heading of the first level, landmarks, a way past the header, a strict policy
// on what it may load, and silence.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readable } from './support/sites.js';
import { DESK, onEach } from './support/browser.js';

const POLICY = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

onEach('a page is well made', readable, DESK, async ({ tab, said, requested, origin }, page) => {
  const found = await tab.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const skip = document.querySelector('body a');
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1])),
      landmarks: ['header', 'main'].map((name) => all(name).length),
      skip: skip?.getAttribute('href'),
      target: Boolean(skip && document.querySelector(skip.getAttribute('href'))?.matches('main')),
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '',
      viewport: document.querySelector('meta[name=viewport]')?.content,
      inline: all('[style], [onclick], [onload], script:not([type="application/ld+json"], [src])').length,
      styles: all('style').map((style) => style.textContent),
      scripts: all('script[src]').length,
      unnamed: all('a').filter((link) => !link.textContent.trim() && !link.querySelector('img[alt]')).length,
      empty: all('p, li, dd, td, th, h1, h2, h3, h4').filter((e) => !e.textContent.trim() && !e.querySelector('img')).map((e) => e.outerHTML),
    };
  });
  assert.match(found.lang, /^[a-z]{2}(-[A-Z]{2})?$/, 'the language of the page');
  assert.ok(found.title.trim(), 'a title');
  assert.equal(found.headings.filter((level) => level === 1).length, 1, 'one h1');
  found.headings.reduce((before, level) => {
    assert.ok(level <= before + 1, `no heading level is skipped: ${found.headings}`);
    return level;
  }, 0);
  assert.deepEqual(found.landmarks, [1, 1], 'one header, one main');
  assert.equal(found.skip, '#main', 'the first link skips the header');
  assert.ok(found.target, 'the skip link leads to main');
  const script = found.scripts ? ["script-src 'self'"] : [];
  assert.equal(found.policy.includes('script-src'), found.scripts > 0, 'a script is let in only where there is one');
  for (const directive of [...POLICY, ...script]) assert.ok(found.policy.includes(directive), `the policy says ${directive}`);
  assert.doesNotMatch(found.policy, /unsafe|\*|https?:/, 'the policy lets nothing in');
  assert.match(found.viewport, /width=device-width/);
  assert.doesNotMatch(found.viewport, /maximum-scale|user-scalable/, 'readers may zoom');
  assert.equal(found.inline, 0, 'no script inside the page, and no style on an element');
  // What a printed sheet says at its foot stands in a style of the page, which the policy lets in by its hash alone.
  const foot = page.side === 'staff' && page.rest !== 'index.html';
  assert.equal(found.styles.length, foot ? 1 : 0, 'no style inside the page but that of the foot');
  assert.equal(found.policy.includes(`'sha256-`), foot, 'no hash without a style');
  for (const style of found.styles) {
    assert.match(style, /^@page\{@bottom-left\{content:"[^"]+"\}\}$/);
    assert.ok(found.policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`), 'the policy knows the style');
  }
  assert.equal(found.unnamed, 0, 'every link has words');
  assert.deepEqual(found.empty, [], 'no empty element');
  assert.deepEqual(said, [], 'nothing on the console');
  assert.deepEqual(requested.filter((url) => !url.startsWith(`${origin}/${page.site}/${page.side}/`)), [], 'no request leaves the site');
  assert.ok(requested.length <= 3, `at most three requests: ${requested}`);
  if (page.side === 'staff') assert.ok(page.hidden, 'staff pages are not to be indexed');
});

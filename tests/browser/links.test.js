// Every link leads somewhere, and the languages of a page lead to each other.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { exists, pages, readable } from './support/sites.js';
import { elements } from './support/markup.js';

const HERE = 'http://site/';
const byName = new Map(pages.map((page) => [page.name, page]));
const ids = new Map(pages.map((page) => [page.name, new Set([...page.html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]))]));

const resolve = (page, href) => new URL(href, HERE + page.name);
const nameOf = (url) => decodeURIComponent(url.pathname.slice(1));

/** What is wrong with one link of a page; nothing when it leads somewhere. */
function fault(page, href) {
  const url = resolve(page, href);
  if (!url.href.startsWith(HERE)) {
    return /^(https:\/\/|mailto:[^@]+@|tel:\+?[0-9]+$)/.test(url.href) ? null : `${href} is neither https, mail nor telephone`;
  }
  const target = nameOf(url);
  if (!target.startsWith(`${page.site}/`)) return `${href} is outside the site`;
  if (page.side === 'public' && !target.startsWith(`${page.site}/public/`)) return `${href} is not for the public`;
  if (!exists(target)) return `${href} does not exist`;
  if (url.hash.length > 1 && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)))) return `${href}: no such place`;
  return null;
}

describe('links lead somewhere', () => {
  for (const page of readable) {
    test(page.name, () => {
      const styles = elements(page.html, 'link').filter((link) => link.rel === 'stylesheet');
      const all = [...elements(page.html, 'a'), ...styles, ...elements(page.html, 'img'), ...elements(page.html, 'script').filter(({ src }) => src)].map(({ href, src }) => href ?? src);
      assert.ok(all.length > 2, `${all}`);
      assert.deepEqual(all.map((href) => fault(page, href)).filter(Boolean), []);
    });
  }
});

/** The versions that the language switch of a page offers. */
function versions(page) {
  const [, nav = ''] = page.html.match(/<nav class="languages"(.*?)<\/nav>/s) ?? [];
  return elements(nav, 'a').map((link) => ({
    name: nameOf(resolve(page, link.href)),
    lang: link.hreflang,
    current: link['aria-current'] === 'page',
  }));
}

describe('the language switch leads to the same page and back', () => {
  for (const page of readable.filter((page) => versions(page).length)) {
    test(page.name, () => {
      const offered = versions(page);
      assert.deepEqual(offered.map((version) => version.lang).sort(), ['en', 'fr', 'nl']);
      assert.deepEqual(offered.filter((version) => version.current).map((version) => version.name), [page.name]);
      for (const version of offered) {
        const other = byName.get(version.name);
        assert.equal(elements(other.html, 'html')[0].lang, version.lang);
        assert.deepEqual(versions(other).map(({ name }) => name), offered.map(({ name }) => name), 'the same versions from each');
      }
    });
  }

  test('only the pages where a language is chosen have none', () => {
    const without = readable.filter((page) => !versions(page).length).map((page) => page.rest);
    assert.deepEqual([...new Set(without)], ['index.html']);
  });
});

describe('search engines are told of every language', () => {
  for (const page of readable.filter((page) => page.side === 'public' && !page.hidden && versions(page).length)) {
    test(page.name, () => {
      const alternates = elements(page.html, 'link').filter((link) => link.rel === 'alternate' && link.hreflang !== 'x-default');
      assert.deepEqual(alternates.map((link) => link.hreflang), versions(page).map((version) => version.lang));
      const ends = alternates.map((link, index) => link.href.endsWith(versions(page)[index].name.split('/').at(-1)));
      assert.ok(ends.every(Boolean), alternates.map((link) => link.href).join(' '));
    });
  }
});

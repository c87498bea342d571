// An employee lets somebody scan the answer: each code on a staff sheet says its address as the screen shows it, and the
// address is a place on the public page.
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DESK, start } from './support/browser.js';
import { elements } from './support/markup.js';
import { exists, folder, readable } from './support/sites.js';

const require = createRequire(import.meta.url);
const reader = readFileSync(require.resolve('jsqr'), 'utf8');

const sheets = readable.filter((page) => page.side === 'staff' && /\/(card|index)\.html$/.test(page.rest) && page.rest.split('/').length > 2);

/** The place behind an address: the file on disk, and the id in it. */
function place(site, href) {
  const { pathname, hash } = new URL(href);
  return { name: `${site}/public${pathname}`, id: decodeURIComponent(hash.slice(1)) };
}

describe('every address to scan is a place on a public page, in each language', () => {
  for (const sheet of sheets) {
    test(sheet.name, () => {
      const links = elements(sheet.html, 'a').filter((link) => link.class?.split(' ').includes('scan'));
      assert.ok(links.length > 0, 'there is a code');
      for (const { href, lang } of links) {
        const { name, id } = place(sheet.site, href);
        assert.ok(exists(name), `${href} is a page`);
        const html = readFileSync(`${folder}/${name}`, 'utf8');
        assert.match(html, new RegExp(`<html lang="${lang}"`), `${href} is in ${lang}`);
        assert.ok(html.includes(` id="${id}"`), `${href} is a place on it`);
      }
    });
  }
});

// What a camera sees: the pixels of the screen, by day on the sheet for a call and by night on the card.
for (const [colorScheme, file] of [['light', 'index.html'], ['dark', 'card.html']]) {
  describe(`every code that shows is read from the screen: ${file}, ${colorScheme}`, () => {
    let stage;
    let camera;
    before(async () => {
      stage = await start({ ...DESK, colorScheme, reducedMotion: 'reduce' });
      camera = await stage.tab.context().newPage();
      await camera.addScriptTag({ content: reader });
    });
    after(() => stage?.stop());
    const read = (picture) =>
      camera.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const { width, height } = image;
        const canvas = new OffscreenCanvas(width, height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return globalThis.jsQR(canvas.getImageData(0, 0, width, height).data, width, height, { inversionAttempts: 'dontInvert' })?.data;
      }, `data:image/png;base64,${picture.toString('base64')}`);
    for (const sheet of sheets.filter(({ rest }) => rest.startsWith('nl/') && rest.endsWith(file))) {
      test(sheet.name, async () => {
        await stage.tab.goto(`${stage.origin}/${sheet.name}`);
        const ids = await stage.tab.evaluate(() => [...document.querySelectorAll('.step.answer')].map((step) => step.id));
        // In a call one answer shows at a time; on the card all do.
        for (const address of file === 'index.html' ? ids.map((id) => `#${id}`) : ['']) {
          if (address) await stage.tab.evaluate((address) => (location.hash = address), address);
          for (const link of await stage.tab.locator('.scan:visible').all()) {
            const href = await link.getAttribute('href');
            assert.equal(await read(await link.locator('.qr').screenshot()), href);
            assert.equal((await link.textContent()).trim(), href.replace('https://', ''), 'the address in letters beside it');
          }
        }
      });
    }
  });
}

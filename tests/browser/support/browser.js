// Chromium with the built sites in it.
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './server.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How a page is looked at: on a desk, unless said otherwise. */
export const DESK = { viewport: { width: 1280, height: 800 } };
/** The narrowest phone that WCAG asks for. */
export const PHONE = { viewport: { width: 320, height: 640 } };

/**
 * Declares a test per page under one title. The browser stands on the page, and says what was requested and what was
 * said on the console since it went there.
 */
export function onEach(title, pages, look, check) {
  describe(title, () => {
    let browser, server, tab;
    const heard = { said: [], requested: [] };
    before(async () => {
      [browser, server] = await Promise.all([chromium.launch({ executablePath, args }), serve()]);
      tab = await (await browser.newContext(look)).newPage();
      listen(tab, heard);
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
    });
    for (const page of pages) {
      test(page.name, async () => {
        heard.said = [];
        heard.requested = [];
        await tab.goto(`${server.origin}/${page.name}`, { waitUntil: 'load' });
        await check({ tab, origin: server.origin, ...heard }, page);
      });
    }
  });
}

function listen(tab, heard) {
  tab.on('console', (message) => heard.said.push(message.text()));
  tab.on('pageerror', (error) => heard.said.push(String(error)));
  tab.on('request', (request) => heard.requested.push(request.url()));
  tab.on('requestfailed', (request) => heard.said.push(`failed: ${request.url()}`));
  tab.on('response', (response) => response.ok() || heard.said.push(`${response.status()}: ${response.url()}`));
}

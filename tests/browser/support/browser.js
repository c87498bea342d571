// Chromium with the built sites in it, or with another folder of pages.
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './server.js';

const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
/** The browser: Chromium without its window where it is there, for what shows no window need not draw one. */
export const executablePath = process.env.CHROMIUM ?? INSTALLED.find((file) => existsSync(file)) ?? INSTALLED.at(-1);
/** How it is started: alone, and asking nobody anything. */
export const args = [
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

/** A tab of a fresh browser, the address of the sites or of another folder, and how to end both. */
export async function start(look = DESK, root = undefined) {
  const [browser, server] = await Promise.all([chromium.launch({ executablePath, args }), serve({ root })]);
  const tab = await (await browser.newContext(look)).newPage();
  const stop = () => Promise.all([browser.close(), server.stop()]);
  return { tab, origin: server.origin, stop };
}

/**
 * Declares a test per page under one title. The browser stands on the page, and says what was requested and what was
 * said on the console since it went there. The pages are those of the sites, or stand in the folder `root`.
 */
export function onEach(title, pages, look, check, root = undefined) {
  describe(title, () => {
    let stage;
    const heard = { said: [], requested: [] };
    before(async () => {
      stage = await start(look, root);
      listen(stage.tab, heard);
    });
    after(() => stage?.stop());
    for (const page of pages) {
      test(page.name, async () => {
        heard.said = [];
        heard.requested = [];
        await stage.tab.goto(`${stage.origin}/${page.name}`, { waitUntil: 'load' });
        await check({ tab: stage.tab, origin: stage.origin, ...heard }, page);
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

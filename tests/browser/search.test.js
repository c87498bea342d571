// The list of services is searched in the words of citizens: in any order, without accents, with mistakes. It is whole
// without script, and works from a disk. So is the overview of staff, who type what the client says.
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder, pages, readable } from './support/sites.js';
import { ALL, violations } from './support/axe.js';
import { DESK, PHONE, onEach, start } from './support/browser.js';
import { width } from './support/width.js';

const lists = readable.filter((page) => /^\w+\/index\.html$/.test(page.rest));
const indexes = lists.filter((page) => page.side === 'public');

/** What must come first for what is typed: the page, or the section of it that says why we do not do this. */
const SAID = {
  'police-zone/nl': {
    'gestolen-gsm.html': ['gsm gestolen', 'gestolen gsm', 'mijn telefoon is gestolen', 'gestoln gsm', 'gms gestolen', 'GSM’s', 'iphone gepikt', 'smartfoon gestolen', 'diefstal', 'gauwdieven', 'hoe kan ik mijn tablet terugvinden', 'pv-nummer'],
    'verloren-voorwerpen.html': ['sleutel verloren', 'sleutels kwijt', 'ik ben mijn portefeuile kwijt', 'fietsen gevonden', 'verloren gsm', 'medicijnen gevonden'],
    'gestolen-gsm.html#not-no-building-search': ['appartement doorzoeken', 'doorzoek apartement'],
    'gestolen-gsm.html#not-no-location': ['serienummer', 'toestelnummer'],
    'verloren-voorwerpen.html#not-papers-elsewhere': ['identiteitskaart', 'bankkaart'],
    'verloren-voorwerpen.html#not-operators-desk': ['trein', 'tram of bus'],
  },
  'police-zone/fr': {
    'telephone-vole.html': ['volé téléphone', 'telephone vole', 'TÉLÉPHONE VOLÉ', 'on m’a volé mon téléphone', 'téléfone volée', 'vol gsm', 'pickpoket', 'numéro de dossier'],
    'objets-trouves.html': ['clés perdues', 'clef perdue', 'j’ai perdu mon portefeuille', 'velo trouvé'],
    'telephone-vole.html#not-no-building-search': ['immeuble', 'fouiller un immeubles'],
    'objets-trouves.html#not-papers-elsewhere': ['carte d’identité', 'cartes bancaire'],
  },
  'police-zone/en': {
    'stolen-phone.html': ['phone stolen', 'my phone got stolen', 'moblie stolen', 'phones', 'thief', 'crime report'],
    'lost-property.html': ['lost keys', 'I lost my walet', 'found a bike'],
    'stolen-phone.html#not-no-building-search': ['search flat', 'block of flats'],
  },
  'town/nl': {
    'grofvuil-aan-huis.html': ['grof huisvuil', 'oude zetel', 'matrassen', 'grofvuil ophaling', 'verhoogde tegemoetkoming', 'voorkeurtarief'],
    'lenen-in-de-bibliotheek.html': ['boek verlengen', 'boeken lenen', 'bibiloteek', 'boete te laat'],
    'grofvuil-aan-huis.html#not-asbestos-waste': ['asbest', 'containerpark'],
    'minibus.html': ['belbus', 'vervoer op vraag', 'mini bus', 'plaats reserveren'],
  },
  'town/fr': {
    'enlevement-encombrants.html': ['encombrant', 'emcombrants', 'vieux matelas', 'canape', 'statut BIM'],
    'emprunter-a-la-bibliotheque.html': ['emprunter un livre', 'livre en retard', 'bibliotheque', 'prolongation livres', 'amande de retard'],
    'enlevement-encombrants.html#not-asbestos-waste': ['amiante', 'parc à conteneurs'],
    'minibus.html': ['taxi social', 'navete', 'transport à la demande', 'réserver une place'],
  },
  'town/en': {
    'bulky-waste-collection.html': ['mattress', 'old sofas', 'furniture collection', 'bulky wast'],
    'borrowing-from-the-library.html': ['libary', 'overdue book', 'late fine', 'borrow a book', 'renewing books'],
    'bulky-waste-collection.html#not-asbestos-waste': ['asbestos', 'container park'],
    'minibus.html': ['shuttle', 'dial a ride', 'cancelled ride', 'book a seat'],
  },
  'utility/nl': {
    'een-stroomstoring-bij-u-thuis-oplossen.html': ['geen stroom', 'stroom weg', 'zekering', 'eletriciteit valt uit', 'technieker', 'losse kabel'],
    'een-vergoeding-krijgen-na-een-stroompanne.html': ['schadevergoeding', 'vergoeden', 'stroompanne', 'panne', 'blackout vergoeding'],
  },
  'utility/fr': {
    'resoudre-une-panne-de-courant-chez-vous.html': ['plus de courant', 'plus d’électricité', 'disjonteur', 'dépannage'],
    'recevoir-une-indemnite-apres-une-coupure-de-courant.html': ['indemnisation', 'dédomagement', 'coupures'],
  },
  'utility/en': {
    'solve-a-power-fault-at-your-home.html': ['no power', 'fuse box', 'fuses', 'engineer'],
    'get-compensation-after-a-power-cut.html': ['compensation', 'power cuts', 'blackout', 'refunds'],
  },
};

/** The sheets of staff on the page of a service. */
const sheets = ({ site, rest }, file) => {
  const [lang] = rest.split('/');
  const call = pages.find((page) => page.site === site && page.side === 'staff' && page.html.includes(`public/${lang}/${file}"`) && page.rest.endsWith('/index.html'));
  return call.rest.split('/')[1];
};
/** Where a list leads for what stands at an address of the public site. */
const at = (page, href) => {
  if (page.side === 'public') return href;
  const [file, place] = href.split('#');
  return place ? `${sheets(page, file)}/manual.html#${place}` : `${sheets(page, file)}/index.html`;
};
/** What must come first on a list, with what is typed for it. */
const said = (page) => Object.entries(SAID[`${page.site}/${page.rest.slice(0, 2)}`]).map(([href, queries]) => [at(page, href), queries]);

/** The addresses of the results that show, in order. */
const shown = (tab) =>
  tab.evaluate(() => [...document.querySelectorAll('.services h2 a')].filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')));
const told = (tab) => tab.textContent('.search [role=status]');
/** The pages of services, in the order of the page. */
const services = (page) => [...page.html.matchAll(/<li(?![^>]*hidden)[^>]*>\s*<h2><a href="([^"]+)"/g)].map((match) => match[1]);

onEach('citizens’ words find the service', lists, DESK, async ({ tab, requested, said: heard }, page) => {
  const before = requested.length;
  const all = said(page);
  for (const [first, queries] of all) {
    for (const query of queries) {
      await tab.fill('#search', query);
      assert.equal((await shown(tab))[0], first, query);
      assert.match(await told(tab), new RegExp(`\\b${(await shown(tab)).length}$`), query);
    }
  }
  assert.equal(all.filter(([href]) => !href.includes('#')).length, services(page).length, 'every service is looked for');
  assert.equal(requested.length, before, 'nothing is requested');
  assert.deepEqual(heard, []);
});

onEach('a search narrows the list and gives it back', lists, DESK, async ({ tab }, page) => {
  const whole = services(page);
  assert.deepEqual(await shown(tab), whole);
  assert.equal(await told(tab), '');
  const [first] = said(page)[1][1];
  // As one types: never nothing, and in the end what was looked for.
  await tab.focus('#search');
  for (const letter of first) {
    await tab.keyboard.type(letter);
    assert.ok((await shown(tab)).length > 0, `while typing ${first}`);
  }
  assert.notDeepEqual(await shown(tab), whole);
  await tab.keyboard.press('Escape');
  assert.equal(await tab.inputValue('#search'), '');
  assert.deepEqual(await shown(tab), whole);
  assert.equal(await told(tab), '');
});

onEach('words that say nothing ask for nothing', lists, DESK, async ({ tab }, page) => {
  const [, ignored] = page.html.match(/data-ignored="([^"]+)"/);
  await tab.fill('#search', ignored.split(' ').slice(0, 5).join(' '));
  assert.deepEqual(await shown(tab), services(page));
  assert.equal(await told(tab), '');
});

onEach('who finds nothing is told so, and whom to ask', indexes, { ...DESK, colorScheme: 'dark' }, async ({ tab }, page) => {
  await tab.fill('#search', 'xyzzy');
  assert.deepEqual(await shown(tab), services(page), 'the whole list stands there');
  assert.match(await told(tab), /^(Niets gevonden|Aucun résultat|Nothing found)/);
  const ways = await tab.locator('.nothing li').allTextContents();
  assert.ok(await tab.isVisible('.nothing') && ways.length > 0, 'there are ways to a person');
  assert.ok(await tab.locator('.nothing a[href^="tel:"]').count() > 0, `${ways}`);
  assert.deepEqual(await violations(tab, ALL), []);
  await tab.keyboard.press('Enter');
  assert.ok(tab.url().endsWith('/index.html'), 'Enter leads nowhere');
  await tab.fill('#search', '');
  assert.ok(!(await tab.isVisible('.nothing')));
});

onEach('the keyboard is enough', lists, DESK, async ({ tab }, page) => {
  const [first, [query]] = said(page)[0];
  await tab.locator('.languages a, .contents a').last().focus();
  await tab.keyboard.press('Tab');
  assert.equal(await tab.evaluate(() => document.activeElement.id), 'search', 'it comes before the list');
  await tab.keyboard.type(query);
  assert.equal(await tab.inputValue('#search'), query);
  await tab.keyboard.press('Tab');
  assert.equal(await tab.evaluate(() => document.activeElement.getAttribute('href')), first);
  await tab.keyboard.press('/');
  assert.equal(await tab.evaluate(() => document.activeElement.id), 'search', 'the slash leads back to it');
  assert.equal(await tab.inputValue('#search'), query);
  await tab.keyboard.press('Enter');
  await tab.waitForURL(`**/${first}`);
  await tab.goBack();
  await tab.waitForURL('**/index.html');
  const again = await tab.inputValue('#search');
  if (again) assert.equal((await shown(tab))[0], first, 'what stands there is what is found');
});

onEach('a slash typed elsewhere is a slash', lists, DESK, async ({ tab }) => {
  await tab.fill('#search', 'a');
  await tab.keyboard.press('/');
  assert.equal(await tab.inputValue('#search'), 'a/');
});

onEach('without script there is no field, and the list is whole', lists, { ...DESK, javaScriptEnabled: false }, async ({ tab }, page) => {
  assert.ok(!(await tab.isVisible('#search')));
  assert.ok(!(await tab.isVisible('.nothing')));
  assert.deepEqual(await shown(tab), services(page));
});

onEach('results are well made on a phone', lists, PHONE, async ({ tab }, page) => {
  await tab.fill('#search', said(page).at(-1)[1][0]);
  assert.deepEqual(await violations(tab, ALL), []);
  assert.deepEqual((await width(tab)).wide, []);
  const { height } = await tab.locator('#search').boundingBox();
  assert.ok(height >= 44, `the field is ${height} pixels high`);
});

describe('a site on a disk is searched too', () => {
  let stage;
  before(async () => {
    stage = await start();
  });
  after(() => stage?.stop());
  for (const page of lists) {
    test(page.name, async () => {
      const heard = [];
      const hear = (message) => heard.push(message.text());
      stage.tab.on('console', hear);
      await stage.tab.goto(pathToFileURL(path.join(folder, page.name)).href);
      const [first, [query]] = said(page)[1];
      await stage.tab.fill('#search', query);
      assert.equal((await shown(stage.tab))[0], first);
      assert.deepEqual(heard, []);
      stage.tab.off('console', hear);
    });
  }
});

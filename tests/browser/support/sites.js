// The built sites that the tests look at: `tests/run` builds the examples into the folder that HELDER_SITES names.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const folder = process.env.HELDER_SITES ?? '';
if (!folder) throw new Error('HELDER_SITES names no folder with built sites; `tests/run pages` builds them and sets it');

function walk(below) {
  return readdirSync(below, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(path.join(below, entry.name)) : [path.join(below, entry.name)]));
}

function page(file) {
  const name = path.relative(folder, file).split(path.sep).join('/');
  const [site, side, ...rest] = name.split('/');
  const html = readFileSync(file, 'utf8');
  return {
    /** Its path from the folder of all sites, with slashes. */
    name,
    /** Where it stands on disk. */
    file,
    /** The example it belongs to. */
    site,
    /** `public` or `staff`. */
    side,
    /** Its path inside its side. */
    rest: rest.join('/'),
    html,
    /** Whether it only sends readers on to another page. */
    redirect: /<meta http-equiv="refresh"/i.test(html),
    /** Whether search engines are asked to leave it out. */
    hidden: /<meta name="robots" content="noindex/.test(html),
  };
}

/** Every HTML page of every built example, public and staff. */
export const pages = walk(folder)
  .filter((file) => file.endsWith('.html'))
  .map(page);

/** Pages that people read. */
export const readable = pages.filter((page) => !page.redirect);

/** Whether a file of a site exists, by its path from the folder of all sites. */
export function exists(name) {
  return statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
}

for (const site of ['police-zone', 'town', 'utility']) {
  for (const side of ['public', 'staff']) {
    if (!pages.some((page) => page.site === site && page.side === side)) {
      throw new Error(`no page of ${site}/${side} in ${folder}`);
    }
  }
}

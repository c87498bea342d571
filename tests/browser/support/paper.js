// What comes out of a printer.
import { execFileSync } from 'node:child_process';

/** An area of a sheet in points from its upper left corner. */
const WHOLE = { x: 0, y: 0, width: 596, height: 842 };
/** The margin at the foot of a staff sheet. */
export const FOOT = { ...WHOLE, y: 842 - 28, height: 28 };

/** A page as it is printed on A4 by who sets nothing: the sheets as a PDF. */
export async function printed(tab) {
  await tab.emulateMedia({ media: 'print' });
  const pdf = await tab.pdf({ preferCSSPageSize: true });
  await tab.emulateMedia({ media: null });
  return pdf;
}

/** The words on each sheet of a PDF, in an area of it, with one blank between them. */
export function words(pdf, area = WHOLE) {
  const [x, y, width, height] = [area.x, area.y, area.width, area.height].map(String);
  const text = execFileSync('pdftotext', ['-x', x, '-y', y, '-W', width, '-H', height, '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map((sheet) => sheet.replace(/\s+/g, ' ').trim());
}

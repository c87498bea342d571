// The words that people read on a page, by language: text, titles, and what only screen readers say.

/**
 * Runs in the browser. Gives pieces of text with their language; letters that are spelled one by one, addresses of
 * mail and sites, and telephone numbers are no words.
 */
export function piecesOfPage() {
  // A long address may break at places of its own; it is one address all the same.
  for (const place of document.querySelectorAll('wbr')) place.remove();
  document.normalize();
  const pieces = [];
  const languageOf = (element) => element.closest('[lang]').lang.slice(0, 2);
  const add = (element, text) => text && text.trim() && pieces.push({ lang: languageOf(element), text });
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent.closest('script, style, code, [translate=no]')) add(parent, walker.currentNode.data);
  }
  for (const element of document.querySelectorAll('[alt], [aria-label], [title], meta[name=description]')) {
    for (const name of ['alt', 'aria-label', 'title', 'content']) add(element, element.getAttribute(name));
  }
  return pieces;
}

/** The text with plain apostrophes and blanks, without soft hyphens and addresses. */
export function plain(text) {
  return text
    .replace(/\u00ad/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\S+@\S+|https?:\S+|\bwww\.\S+|\b([\w-]+\.)+(example|be|eu)\b\S*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a plain text: letters with hyphens and apostrophes inside; what holds a digit is a number or a code. */
export function wordsOf(text) {
  const tokens = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'/-]*/gu) ?? [];
  return tokens
    .filter((token) => !/\p{N}/u.test(token))
    .flatMap((token) => token.split('/'))
    .map((token) => token.replace(/['-]+$/, ''))
    .filter((token) => token.length > 1);
}

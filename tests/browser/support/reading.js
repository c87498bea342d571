// Reads the words of a page as a client does: which values an answer stands for, and what an amount comes to.
import { plain } from './concepts.js';

// Per language: the words around bounds, those for yes and no, and those for units. The words of a unit in the format
// stand in front; `each` is how many of the smallest unit of its kind it is.
const WORDS = {
  fr: {
    decimal: ',', yes: 'Oui', no: 'Non', one: /d'une?(?= )/,
    bounds: { 'Moins de': '<', 'Moins': '<', 'Au moins': '>=', 'Au plus': '<=', 'Plus de': '>', Exactement: '=', De: 'to' },
    and: / et /, to: ' à ', more: ' ou plus',
    units: [['EUR', /€/], ['hours', /heures?/], ['minutes', /minutes?/], ['working days', /jours? ouvrables?/], ['days', /jours?/], ['years', /ans?/], ['m3', /m³/]],
  },
  nl: {
    decimal: ',', yes: 'Ja', no: 'Nee', one: /(?!)/,
    bounds: { 'Minder dan': '<', Minstens: '>=', Hoogstens: '<=', 'Meer dan': '>', Precies: '=', Van: 'to' },
    and: / en (?!met )/, to: ' tot en met ', more: ' of meer',
    units: [['EUR', /€/], ['hours', /uur/], ['minutes', /minu(ut|ten)/], ['working days', /werkdag(en)?/], ['days', /dag(en)?/], ['years', /jaar/], ['m3', /m³/]],
  },
  en: {
    decimal: '.', yes: 'Yes', no: 'No', one: /(?!)/,
    bounds: { 'Less than': '<', 'At least': '>=', 'At most': '<=', 'More than': '>', Exactly: '=', From: 'to' },
    and: / and /, to: ' to ', more: ' or more',
    units: [['EUR', /€/], ['hours', /hours?/], ['minutes', /minutes?/], ['working days', /working days?/], ['days', /days?/], ['years', /years?/], ['m3', /m³/]],
  },
};

// The smallest difference that anybody would tell, and by what a unit is counted.
const SMALLEST = { EUR: 0.01, minutes: 1, 'working days': 1, days: 1, years: 1, m3: 0.01, '': 1 };
const COUNTED = { hours: ['minutes', 60] };

/** A quantity in the words of a language: a number and the unit in which it is counted; none where it is something else. */
export function quantity(text, language) {
  const words = WORDS[language];
  const written = plain(text).replace(words.one, '1').trim();
  const found = /^(€ ?)?(\d[\d., ]*?)(?: ?(\D+))?$/.exec(written);
  if (!found) return null;
  const [, money, digits, unit = money ? '€' : ''] = found;
  const known = unit === '' ? ['', null] : words.units.find(([, pattern]) => new RegExp(`^${pattern.source}$`).test(unit));
  if (!known) return null;
  const number = Number(digits.replace(words.decimal === ',' ? /[. ]/g : /[, ]/g, '').replace(words.decimal, '.'));
  const [counted, each] = COUNTED[known[0]] ?? [known[0], 1];
  return { number: number * each, unit: counted };
}

/** One bound, or two that stand in one phrase. */
function bound(phrase, language) {
  const words = WORDS[language];
  const begins = Object.keys(words.bounds).sort((a, b) => b.length - a.length);
  const begin = begins.find((begin) => phrase.toLowerCase().startsWith(`${begin.toLowerCase()} `));
  const rest = begin ? phrase.slice(begin.length + 1) : phrase;
  const value = (text) => {
    const read = quantity(text, language);
    if (!read) throw new Error(`no value in the answer ${phrase}`);
    return read;
  };
  if (!begin) {
    const more = phrase.endsWith(words.more);
    return [[more ? '>=' : '=', value(more ? phrase.slice(0, -words.more.length) : phrase)]];
  }
  if (words.bounds[begin] !== 'to') return [[words.bounds[begin], value(rest)]];
  const [from, to] = rest.split(words.to);
  return [['>=', value(from)], ['<=', value(to)]];
}

/**
 * The values that an answer in words stands for: `lowest` and `highest` of them and their unit. An end that the words
 * leave out is missing: zero below, nothing above.
 */
export function stretch(answer, language) {
  const bounds = plain(answer).split(WORDS[language].and).flatMap((phrase) => bound(phrase, language));
  const read = { unit: bounds[0][1].unit };
  for (const [how, { number, unit }] of bounds) {
    if (unit !== read.unit) throw new Error(`two units in the answer ${answer}`);
    const beside = SMALLEST[unit];
    if (how === '>=' || how === '=') read.lowest = number;
    if (how === '>') read.lowest = number + beside;
    if (how === '<=' || how === '=') read.highest = number;
    if (how === '<') read.highest = number - beside;
  }
  return read;
}

/** Whether stretches follow each other without a value between them or in two of them. */
export function joins(stretches) {
  const [first, ...rest] = stretches.toSorted((a, b) => (a.lowest ?? 0) - (b.lowest ?? 0));
  let end = first;
  for (const next of rest) {
    if (Math.abs(next.lowest - end.highest - SMALLEST[next.unit]) > 1e-9) return false;
    end = next;
  }
  return end.highest === undefined && !(first.lowest > 0);
}

/** `yes` or `no`, where an answer says one of them. */
export function yesOrNo(answer, language) {
  return { [WORDS[language].yes]: 'yes', [WORDS[language].no]: 'no' }[answer];
}

// An amount in French, from its parts. `value` knows what stands between quotes.
const name = /« ?([^»]+?) ?»/;

function part(text, value) {
  const per = /^(.+) par (?:(tranche entamée) de (.+?)|(\S+)) de (.+)$/.exec(text);
  if (per) {
    const [, price, step, size, unit, of] = per;
    const each = quantity(step ? size : `1 ${unit}`, 'fr').number;
    const beyond = /^la partie de (.+) au-delà de (.+)$/.exec(of);
    const counted = beyond ? Math.max(0, part(beyond[1], value) - quantity(beyond[2], 'fr').number) : part(of, value);
    return part(price, value) * (step ? Math.ceil(counted / each - 1e-9) : counted / each);
  }
  const share = /^(\d[\d,]*) % de (.+)$/.exec(text);
  if (share) return (Number(share[1].replace(',', '.')) / 100) * part(share[2], value);
  const known = quantity(text, 'fr');
  return known ? known.number : value(name.exec(text)?.[1] ?? text);
}

/** What an amount in French comes to. `value` gives the number of a fact by its name. */
export function amount(words, value) {
  const text = plain(words);
  if (text === 'rien') return 0;
  const [sum, limits = ''] = text.split(', avec ');
  const limit = (which) => quantity(new RegExp(`un ${which} de (.+?)(?: et |$)`).exec(limits)?.[1] ?? '', 'fr')?.number;
  const whole = sum.split(' plus ').reduce((total, term) => total + part(term, value), 0);
  return Math.min(Math.max(whole, limit('minimum') ?? whole), limit('maximum') ?? Number.POSITIVE_INFINITY);
}

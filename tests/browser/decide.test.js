// "Check your situation" says what `helder decide` says. Every way through the questions of every example is clicked as a
// client does. Its answers are read as a client reads them, a case that fits them is put to `helder decide`, and both
// must say the same: the outcome, the rule, the reason and the amount.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { DESK, onEach } from './support/browser.js';
import { casesOn, some } from './support/cases.js';
import { concept, plain, says } from './support/concepts.js';
import { decide } from './support/decide.js';
import { amount, joins, quantity, stretch, yesOrNo } from './support/reading.js';
import { readable } from './support/sites.js';
import { clicked, steps, ways } from './support/ways.js';

const asking = readable.filter((page) => page.side === 'public' && /class="step/.test(page.html));
const french = asking.filter((page) => page.rest.startsWith('fr/'));
const SCRIPTED = { ...DESK, reducedMotion: 'reduce' };

/** Puts cases together that do not contradict each other and lie on ways of different decisions. */
function joined(cases) {
  const all = [];
  for (const one of cases.toSorted((a, b) => Object.keys(b.facts).length - Object.keys(a.facts).length)) {
    const agrees = (facts) => Object.entries(one.facts).every(([fact, value]) => (facts[fact] ?? value) === value);
    const other = ({ way }) => way.decision !== one.way.decision;
    let place = all.find(({ facts, held }) => agrees(facts) && held.every(other));
    if (!place) all.push((place = { facts: {}, held: [] }));
    Object.assign(place.facts, one.facts);
    place.held.push(one);
  }
  return all;
}

/** Does work on as many at a time as the machine has room for. */
async function eachOf(list, work) {
  const rest = list[Symbol.iterator]();
  const worker = async () => {
    for (const one of rest) await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** The answer to a case; where it lacks what changes no answer, or what only staff know, that is filled in. */
async function answered(concept, decision, facts, said) {
  for (let filled = 0; filled < 6 && said.decisions?.[decision].status === 'undecided'; filled += 1) {
    const [missing] = said.decisions[decision].missing;
    facts = { ...facts, [missing]: some(concept.facts.get(missing)) };
    said = await decide(concept.file, facts);
  }
  return { facts, ...(said.decisions?.[decision] ?? { status: said.said }) };
}

/** In what an end that is still open differs: it lists what may come of the case, but for what only staff may give. */
function openDifferences(concept, { decision, end }, first) {
  const silent = concept.silent(decision);
  const [, open] = end.lists;
  const listed = first.possible.filter((outcome) => open.some((item) => says(item, concept.title(decision, outcome))));
  const rest = first.possible.filter((outcome) => !listed.includes(outcome) && !silent.includes(outcome));
  const byStaff = first.missing.some((fact) => concept.facts.get(fact).staff);
  const same = first.status === 'undecided' && byStaff && listed.length === open.length && !rest.length;
  return same ? [] : [`open between ${open}, decide: ${JSON.stringify(first)}`];
}

/** In what the amounts of an end differ from those of a case, worked out from the words of the page. */
function amountDifferences(concept, end, numbers, { facts, answers }) {
  const sums = answers.map(({ amount }) => amount).filter((amount) => amount !== null);
  if (sums.length !== end.amounts.length) return [`${end.amounts}, decide: ${sums}`];
  const ids = new Map([...concept.facts].map(([id, fact]) => [fact.label, id]));
  const value = (name) => {
    const worked = end.worked.find(([term]) => plain(term) === name);
    if (numbers.has(name)) return numbers.get(name);
    if (worked) return amount(worked[1], value);
    const known = quantity((facts[ids.get(name)] ?? '').replace('EUR', '€'), 'en');
    if (!known) throw new Error(`nothing is known of ${name}`);
    return known.number;
  };
  const comes = end.amounts.map((words) => amount(plain(words).replace(/^Vous (payez|ne payez|recevez)(:)? /, ''), value));
  const differs = (place) => Math.abs(comes[place] - Number.parseFloat(sums[place])) > 0.005;
  return sums.flatMap((sum, place) => (differs(place) ? [`${end.amounts[place]} is ${comes[place]}, decide: ${sum}`] : []));
}

/** Everything in which the end of a way differs from what `helder decide` says of a case on it. */
async function differences(concept, { way, facts, numbers }, said) {
  const { decision, end } = way;
  const first = said.decisions?.[decision];
  if (!first) return [said.said];
  if (end.step.startsWith('open-')) return openDifferences(concept, way, first);
  const whole = await answered(concept, decision, facts, said);
  if (whole.status === 'out-of-scope') return /^out-of-scope/.test(end.step) ? [] : [`${end.step}, decide: out of scope`];
  if (whole.status !== 'answered') return [`${end.step}, decide: ${JSON.stringify(whole)}`];
  const faults = [];
  const name = whole.answers.map(({ outcome, rule }) => `${outcome}-${rule}`).join('-and-');
  const anchor = new RegExp(`^${name ? `answer-${name}` : 'no-answer'}(-\\d+)?$`);
  if (!anchor.test(end.step)) faults.push(`${end.step}, decide: ${name}`);
  // Before all was known nothing else was left, but for what only staff may give.
  const given = [...whole.answers.map(({ outcome }) => outcome), ...concept.silent(decision)];
  const left = first.possible.filter((outcome) => !given.includes(outcome));
  if (first.status === 'undecided' && left.length) faults.push(`${end.step}, decide leaves ${left}`);
  whole.answers.forEach(({ outcome, because }, place) => {
    const heading = end.headings[place] ?? '';
    if (!says(heading, concept.title(decision, outcome))) faults.push(`${heading}, decide: ${outcome}`);
    if (because && !plain(end.text).includes(plain(because.fr))) faults.push(`${end.step} does not say ${because.fr}`);
  });
  return [...faults, ...amountDifferences(concept, end, numbers, whole)];
}

onEach('every way through the questions ends with what `helder decide` says', french, SCRIPTED, async ({ tab, said }, page) => {
  const walked = await ways(tab);
  assert.deepEqual(walked.faults, []);
  assert.deepEqual(said, []);
  const known = concept(page.site, await tab.locator('h1').textContent());
  const ended = walked.ways.filter((way) => way.end.answer);
  assert.ok(ended.length > 2, `${ended.length} ways`);
  const cases = ended.flatMap((way) => casesOn(way, known).map((one) => ({ way, ...one })));
  const faults = [];
  await eachOf(joined(cases), async ({ facts, held }) => {
    const together = await decide(known.file, facts);
    for (const one of held) {
      const found = await differences(known, { ...one, facts }, together);
      const told = one.way.asked.map(({ answer }) => answer);
      faults.push(...found.map((fault) => `${told}: ${fault} (${JSON.stringify(facts)})`));
    }
  });
  assert.deepEqual(faults, []);
});

// Without the script a step knows nothing of the way to it: every link alone is every way.
onEach('with the script off every answer leads where it says', french, { ...SCRIPTED, javaScriptEnabled: false }, async ({ tab }) => {
  for (const { id, links } of await steps(tab)) {
    for (const [place, { answer, to }] of links.entries()) {
      assert.deepEqual(await clicked(tab, id, place), [to], `${id}: ${answer}`);
    }
  }
});

/** What an answer means, as far as its words say so in every language. */
function means(answer, language) {
  try {
    return yesOrNo(answer, language) ?? stretch(answer, language);
  } catch {
    return 'words';
  }
}

onEach('answers mean and lead the same in every language', asking, { ...DESK, javaScriptEnabled: false }, async ({ tab, origin }, page) => {
  const language = page.rest.slice(0, 2);
  const own = await steps(tab);
  const other = await tab.locator('.languages a[lang=fr]').getAttribute('href');
  await tab.goto(new URL(other, `${origin}/${page.name}`).href);
  const read = (steps, language) =>
    steps.map(({ id, links }) => ({ id, links: links.map(({ answer, to }) => ({ means: means(answer, language), to })) }));
  const meant = read(own, language);
  assert.deepEqual(meant, read(await steps(tab), 'fr'));
  for (const { id, links } of meant) {
    const stretches = links.map(({ means }) => means).filter((means) => means.unit !== undefined);
    if (stretches.length) assert.ok(joins(stretches), `${id} has an answer for every value, and one only: ${JSON.stringify(stretches)}`);
  }
});

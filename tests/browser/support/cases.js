// Cases of people who answer as a way through the questions does.
import { plain, says } from './concepts.js';
import { stretch, yesOrNo } from './reading.js';

/** A number in the words of the format. */
const written = ({ number, unit }) => (unit === 'EUR' ? `${number.toFixed(2)} EUR` : `${number} ${unit}`.trim());

const day = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The day that lies a number of working days before a Friday in a month without holidays; five at most. */
const before = (friday, days) => day(friday, days < 5 ? -days : -7);

// Some questions ask what follows from other facts. This is how somebody who knows the examples comes to such a value.
const BEHIND = {
  'bulky-waste': {
    notice: (days) => ({ 'collection-date': '2026-12-18', 'cancelled-on': before('2026-12-18', days) }),
  },
  'library-loans': {
    'days-late': (days) => ({ 'due-date': '2026-11-02', 'return-date': day('2026-11-02', days) }),
  },
  'power-cut-compensation': {
    'days-to-claim': (days) => ({ 'cut-ended': '2026-11-02', 'claimed-on': day('2026-11-02', days) }),
    'counted-hours': (minutes, { cause, notice }) => {
      if (cause !== 'planned-works') return { 'hours-without': `${minutes} minutes` };
      if (notice && Number.parseInt(notice, 10) < 5) return { 'hours-without': `${minutes} minutes` };
      return { notice: notice ?? '5 working days', overrun: `${minutes} minutes` };
    },
  },
};

/** What an answer to a question about a fact may mean: one value, or the two ends of a stretch. */
function meant(fact, { answer, unknown }) {
  if (unknown) return ['unknown'];
  if (fact.type === 'yes/no') return [yesOrNo(answer, 'fr')];
  if (fact.options.length) return [fact.options.find(({ text }) => says(answer, text))?.id];
  const { lowest, highest, unit } = stretch(answer, 'fr');
  return [lowest, highest].filter((number) => number !== undefined).map((number) => ({ number, unit }));
}

/**
 * The cases on a way: the lowest values that its answers stand for, and the highest where they are others. `facts` is
 * what `helder decide` takes; `numbers` the numbers by the names that the page has for them.
 */
export function casesOn(way, concept) {
  const answers = way.asked.map((asked) => {
    const about = ([id, fact]) => new RegExp(`^question-${id}(-\\d+)?$`).test(asked.step) && says(asked.question, fact.asks);
    const [id, fact] = [...concept.facts].find(about) ?? [];
    if (!id) throw new Error(`${asked.question} asks for no fact`);
    const values = meant(fact, asked);
    if (values.includes(undefined) || !values.length) throw new Error(`${asked.answer} is no answer to ${asked.question}`);
    return { id, fact, values };
  });
  const ends = Math.max(1, ...answers.map(({ values }) => values.length));
  return [...Array(ends).keys()].map((end) => {
    const given = answers.map(({ id, fact, values }) => ({ id, fact, value: values[Math.min(end, values.length - 1)] }));
    const numbers = given.filter(({ value }) => typeof value === 'object').map(({ fact, value }) => [fact.label, value.number]);
    const derived = BEHIND[concept.id] ?? {};
    const facts = {};
    for (const { id, value } of given.filter(({ id }) => !derived[id])) facts[id] = typeof value === 'object' ? written(value) : value;
    for (const { id, value } of given.filter(({ id }) => derived[id])) Object.assign(facts, derived[id](value.number, facts));
    return { facts, numbers: new Map(numbers.map(([label, number]) => [plain(label), number])) };
  });
}

// Values for what a way leaves open because the answer is the same whatever it is: some case must be at hand.
const ANY = { money: '42.50 EUR', 'whole number': '1', 'yes/no': 'no', date: '2026-12-01' };

/** Some value of a fact. */
export function some(fact) {
  if (fact.options.length) return fact.options[0].id;
  const value = fact.type === 'duration' ? `40 ${fact.unit ?? 'years'}` : fact.type === 'number' ? `2 ${fact.unit}` : ANY[fact.type];
  if (!value) throw new Error(`no value for a fact of type ${fact.type}`);
  return value;
}

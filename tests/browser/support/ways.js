// Walks through the questions of a page as a client does, by the links that show.

/**
 * Every way through the questions of the page in a tab, by clicks, with the script on: its decision, the questions asked
 * with the answers clicked, and the step that shows at its end. `faults` says where the page showed anything else than
 * where the links of the page without script lead.
 */
export function ways(tab) {
  return tab.evaluate(async () => {
    const faults = [];
    const ways = [];
    const arrived = () => new Promise((resolve) => addEventListener('hashchange', () => resolve(), { once: true }));
    const go = async (link) => {
      const done = arrived();
      link.click();
      await done;
    };
    const text = (element) => element.textContent.trim();
    // What an item of a list names: its first words behind "Yes:" or "No:", without a sum.
    const named = (item) => {
      const words = [...item.childNodes].find((node) => !node.matches?.('.verdict') && text(node));
      return text(words).replace(/\s–$/, '');
    };
    const heading = (element) => {
      const words = element.cloneNode(true);
      for (const apart of words.querySelectorAll('.paper, .verdict')) apart.remove();
      return text(words);
    };
    for (const check of document.querySelectorAll('.check.on')) {
      const shown = () => [...check.querySelectorAll('.step')].filter((step) => step.checkVisibility());
      const given = () => [...check.querySelectorAll('.given dd')].map((line) => line.firstChild.textContent);
      const first = check.querySelector('.first');
      const to = async (step) => {
        if (location.hash === `#${step.id}`) return;
        const link = document.createElement('a');
        link.href = `#${step.id}`;
        document.body.append(link);
        await go(link);
        link.remove();
      };
      // What was answered in the others would count here.
      const restart = async () => {
        const others = [...document.querySelectorAll('.check.on')].filter((other) => other !== check && other.querySelector('.given'));
        for (const other of others) await to(other.querySelector('.first'));
        await to(first);
      };
      const open = [[]];
      while (open.length) {
        const way = open.pop();
        const last = way.at(-1);
        const at = last ? document.getElementById(last.hash.slice(1)) : first;
        const choices = [...at.querySelectorAll('.choices a')];
        if (choices.length) {
          for (const link of choices) open.push([...way, link]);
          continue;
        }
        await restart();
        for (const link of way) await go(link);
        const told = `${way.map(text)} leads to ${shown().map((step) => step.id)} after ${given()}`;
        if (shown().length !== 1 || shown()[0] !== at) faults.push(`${told}, not to ${at.id}`);
        if (String(given()) !== String(way.map((link) => link.textContent))) faults.push(`${told}, not ${way.map(text)}`);
        if (document.activeElement !== at.querySelector('h4')) faults.push(`${told}: the focus is elsewhere`);
        const [end] = shown();
        ways.push({
          decision: check.id.slice('check-'.length),
          asked: way.map((link) => ({
            step: link.closest('.step').id,
            question: heading(link.closest('.step').querySelector('h4')),
            answer: text(link),
            unknown: link.closest('li').matches('.unknown'),
          })),
          end: {
            step: end?.id ?? '',
            answer: Boolean(end?.matches('.answer')),
            headings: [...(end?.querySelectorAll('h4') ?? [])].map(heading),
            // Of an answer that is still open: what only staff can find out, and what may come of it.
            lists: [...(end?.querySelectorAll(':scope > ul') ?? [])].map((list) => [...list.children].map(named)),
            // What an amount is worked out from: the names of facts, and how each is worked out today.
            worked: [...(end?.querySelectorAll('dt') ?? [])].map((term) => [text(term), term.nextElementSibling.firstChild.textContent]),
            amounts: [...(end?.querySelectorAll('.amount') ?? [])].map(text),
            text: end ? text(end) : '',
          },
        });
      }
    }
    return { ways, faults };
  });
}

/** The questions and answers of the page in a tab as they stand: each step with its links, the words and where they lead. */
export function steps(tab) {
  return tab.evaluate(() =>
    [...document.querySelectorAll('.check .step')].map((step) => ({
      id: step.id,
      links: [...step.querySelectorAll('.choices a')].map((link) => ({ answer: link.textContent, to: link.hash.slice(1) })),
    })),
  );
}

/** Clicks a link of a step with the script off; the steps of its check that show then. */
export async function clicked(tab, step, place) {
  const to = await tab.evaluate(([step, place]) => {
    location.hash = step;
    const link = document.getElementById(step).querySelectorAll('.choices a')[place];
    if (!link.checkVisibility()) throw new Error(`${link.textContent} does not show`);
    link.click();
    return link.hash;
  }, [step, place]);
  const shown = () =>
    tab.evaluate(([step, to]) => {
      const steps = [...document.getElementById(step).closest('.check').querySelectorAll('.step')];
      return location.hash === to && steps.filter((step) => step.checkVisibility()).map((step) => step.id);
    }, [step, to]);
  for (let looked = 0; looked < 100; looked += 1) {
    const now = await shown();
    if (now) return now;
  }
  throw new Error(`nothing comes of the click on ${to}`);
}

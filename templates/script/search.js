/* helder template 1: finds a service in the list by the words of a citizen */
// Finds a service by a citizen's own words. All there is to find stands in the page: nothing is fetched or kept, and no
// text becomes markup. Comments begin a line and strings end on theirs: that is how they are left out of the site.
(() => {
  const search = document.querySelector('.search');
  const list = document.querySelector('.services');
  if (!search || !list) return;
  const field = search.querySelector('input');
  const told = search.querySelector('[role=status]');
  const nothing = document.querySelector('.nothing');
  // Words without capitals and accents.
  const words = (text = '') =>
    text.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const ignored = new Set(words(search.dataset.ignored));
  const telling = (text) => words(text).filter((word) => !ignored.has(word));
  const whole = (text) => words(text).join(' ');

  // Services show from the start; what is not done shows where it is asked for.
  const entries = [...list.children].map((item) => {
    const title = item.querySelector('h2').textContent;
    const also = item.dataset.also ?? '';
    return { item, title, also, names: [title, ...also.split(',')].map(whole), rest: item.hidden };
  });

  // Each word with the entries that hold it, and how much it says about them: most in the place that counts most, and a
  // little more for every other place.
  const known = new Map();
  const learn = (entry, text, worth) => {
    for (const word of new Set(telling(text))) {
      const holders = known.get(word) ?? new Map();
      const before = holders.get(entry) ?? 0;
      known.set(word, holders.set(entry, Math.max(worth, before) + Math.min(worth, before) / 10));
    }
  };
  for (const entry of entries) {
    const { item, title, also, rest } = entry;
    const most = rest ? 1.5 : 3;
    learn(entry, title, most);
    learn(entry, also, most);
    learn(entry, item.dataset.about, most / 3);
    learn(entry, item.querySelector('p:not([class])')?.textContent, most / 3);
  }

  // How many letters must be added, left out, changed or swapped to get from a word to the beginning of another.
  const mistakes = (typed, word) => {
    let before = [];
    let row = [...word, ''].map((_, at) => at);
    for (let t = 1; t <= typed.length; t += 1) {
      const last = row;
      row = [t];
      for (let w = 1; w <= word.length; w += 1) {
        row[w] = Math.min(last[w] + 1, row[w - 1] + 1, last[w - 1] + (typed[t - 1] !== word[w - 1]));
        if (typed[t - 1] === word[w - 2] && typed[t - 2] === word[w - 1]) row[w] = Math.min(row[w], before[w - 2] + 1);
      }
      before = last;
    }
    return Math.min(...row);
  };

  // How well a word fits one that was typed, from 0 to 1.
  const fit = (typed, word) => {
    if (word === typed) return 1;
    if (word.startsWith(typed)) return 0.9;
    let same = 0;
    while (typed[same] === word[same] && same < typed.length) same += 1;
    const rests = [typed.length - same, word.length - same];
    // Another ending: `phones`, `volée`; `verlenging` and `verlengen` share a stem.
    if (same >= 3 && rests[1] === 0 && rests[0] <= 3) return 0.8;
    if (same >= 4 && rests[1] && Math.max(...rests) <= (same > 5 ? 6 : same - 2)) return 0.7;
    // A part of a longer word: `panne` in `stroompanne`.
    if (typed.length >= 4 && word.includes(typed)) return 0.6;
    if (word.length >= 5 && typed.includes(word)) return 0.5;
    const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    return allowed && typed[0] === word[0] && mistakes(typed, word) <= allowed ? 0.4 : 0;
  };

  // What each entry is worth for the words typed. A word that few entries hold says more; what only resembles a word
  // counts where the word itself is nowhere.
  const weigh = (typed) => {
    const total = new Map();
    for (const one of typed) {
      const fits = [...known].map(([word, holders]) => [fit(one, word), holders]).filter(([how]) => how);
      const best = Math.max(...fits.map(([how]) => how));
      const worths = new Map();
      for (const [how, holders] of fits.filter(([how]) => how > best / 2)) {
        for (const [entry, worth] of holders) worths.set(entry, Math.max(how * worth, worths.get(entry) ?? 0));
      }
      const rare = Math.log(1 + entries.length / worths.size);
      for (const [entry, worth] of worths) total.set(entry, rare * worth + (total.get(entry) ?? 0));
    }
    return total;
  };

  const find = () => {
    const typed = telling(field.value);
    const worth = weigh(typed);
    const enough = Math.max(...worth.values()) / 2;
    const found = entries.filter((entry) => worth.get(entry) >= enough);
    const none = typed.length > 0 && !found.length;
    // A name typed as it is comes first. The sort keeps the order of equals: that of the page.
    const named = ({ names }) => names.includes(whole(field.value));
    found.sort((a, b) => named(b) - named(a) || worth.get(b) - worth.get(a));
    for (const entry of entries) entry.item.hidden = found.length ? !found.includes(entry) : entry.rest;
    list.append(...new Set([...found, ...entries].map(({ item }) => item)));
    nothing.hidden = !none;
    told.textContent = none ? told.dataset.none : found.length ? told.dataset.count.replace('#', found.length) : '';
    return found;
  };

  field.addEventListener('input', find);
  search.addEventListener('keydown', ({ key, isComposing }) => {
    if (isComposing) return;
    if (key === 'Escape') {
      field.value = '';
      find();
    } else if (key === 'Enter') {
      find()[0]?.item.querySelector('a').click();
    }
  });
  // The way back from the results. A key without Ctrl or Alt acts only there: who speaks to the computer may say it by
  // accident anywhere (WCAG 2.1.4).
  list.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
  search.hidden = false;
  // Back on this page the browser may have kept what was typed.
  addEventListener('pageshow', find);
})();

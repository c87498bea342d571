/* helder template 1: asks one question after the other, with the answers given and a way back */
// Check your situation, one question at a time: the answers given so far, a way back, and the focus on what is new.
// What was answered to one question of the page counts wherever the same is asked. The addresses are those of the page
// without script. Answers are known as long as the page is open, and kept nowhere. Comments begin a line, and no string
// goes over one: so both scripts are made smaller.
(() => {
  const section = document.getElementById('check');
  if (!section) return;
  const { given, change, back } = section.dataset;
  const make = (tag, ...inside) => {
    const made = document.createElement(tag);
    made.append(...inside);
    return made;
  };
  const stepOf = (element) => element?.closest('.step');
  const stepAt = (hash) => stepOf(document.getElementById(hash.slice(1)));
  const leading = (step, ...inside) => {
    const link = make('a', ...inside);
    link.href = `#${step.id}`;
    return link;
  };
  const question = (step) => {
    const heading = step.querySelector('h4').cloneNode(true);
    heading.querySelector('.paper')?.remove();
    return heading.textContent.trim();
  };

  // Which step of a check shows, the links that were chosen on the way to it, and those of them that were clicked there.
  const checks = [...section.querySelectorAll('.check')].filter((box) => box.querySelector('.first')).map((box) => {
    const answers = make('div');
    answers.className = 'given';
    box.classList.add('on');
    const first = box.querySelector('.first');
    return { box, answers, first, now: first, way: [], own: [] };
  });

  const show = ({ box, answers, now, way }) => {
    for (const step of box.querySelectorAll('.step')) step.classList.toggle('now', step === now);
    box.querySelector('.back')?.remove();
    answers.remove();
    if (!way.length) return;
    const lines = way.map((choice) => {
      const asked = question(stepOf(choice));
      const name = make('span', ` – ${asked}`);
      name.className = 'unseen';
      return make('div', make('dt', asked), make('dd', choice.textContent, ' ', leading(stepOf(choice), change, name)));
    });
    answers.replaceChildren(make('h4', given), make('dl', ...lines));
    box.append(answers);
    const last = leading(stepOf(way.at(-1)), back);
    last.className = 'back';
    box.querySelector('.again').prepend(last);
  };

  const look = ({ box, now }) => {
    const heading = now.querySelector('h4');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    const { top, bottom } = now.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) box.scrollIntoView();
  };

  // Where all checks stand after a link or an address. A choice leads on, and on again past what was answered before; it
  // counts in every check that began at its beginning. Anything else leads back to where it was on the way, else it
  // starts a new way.
  let chosen;
  const after = (step, mover) => {
    const leads = chosen?.hash === location.hash && stepOf(chosen) === mover?.now;
    if (leads) mover.own = [...mover.own, chosen];
    const words = (link) => [question(stepOf(link)), link.textContent];
    const known = new Map(leads ? [...checks, mover].flatMap(({ own }) => own.map(words)) : null);
    const next = (now) => [...now.querySelectorAll('.choices a')].find((link) => link.textContent === known.get(question(now)));
    return checks.map(({ box, first, now, way, own }) => {
      const moves = box.contains(step);
      if (moves && !leads) {
        way = way.slice(0, Math.max(0, way.findIndex((choice) => stepOf(choice) === step)));
        own = own.filter((link) => way.includes(link));
        now = step;
      } else if (leads && (moves || first === (stepOf(way[0]) ?? now))) {
        [now, way] = moves ? [step, [...way, chosen]] : [first, []];
        for (let link; (link = next(now)); now = stepAt(link.hash)) way.push(link);
      }
      return { now, way, own };
    });
  };

  // Each entry of the browser's history has the number of what showed there, until the page is opened anew.
  const seen = [];
  const opened = performance.timeOrigin;
  const arrive = (moved) => {
    const step = stepAt(location.hash);
    const mover = checks.find(({ box }) => box.contains(step));
    const [when, number] = history.state ?? [];
    let showing = when === opened && seen[number];
    if (!showing) {
      showing = after(step, mover);
      history.replaceState([opened, seen.push(showing) - 1], '', mover && `#${showing[checks.indexOf(mover)].now.id}`);
    }
    checks.forEach((check, place) => {
      const before = check.now;
      show(Object.assign(check, showing[place]));
      // When the page opens, the browser itself goes to its address.
      if (moved && (mover ? check === mover : check.now !== before)) look(check);
    });
  };

  section.addEventListener('click', ({ target }) => {
    chosen = target.closest('.choices a');
  });
  addEventListener('hashchange', arrive);
  arrive();
})();

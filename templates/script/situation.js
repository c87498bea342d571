/* helder template 1: asks one question after the other, with the answers given and a way back */
// Check your situation, one question at a time: the answers given so far, a way back, and the focus on what is new.
// The addresses are those of the page without script. What was answered is known as long as the page is open, and kept
// nowhere. Comments begin a line, and no string goes over one: so both scripts are made smaller.
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

  // Which step of a check shows, and the links that were chosen on the way to it.
  const checks = [...section.querySelectorAll('.check')].filter((box) => box.querySelector('.first')).map((box) => {
    const answers = make('div');
    answers.className = 'given';
    box.classList.add('on');
    return { box, answers, now: box.querySelector('.first'), way: [] };
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

  // A choice leads on. Any other link or address leads back to where it was on the way, else it starts a new way.
  let chosen;
  const follow = ({ now, way }, step) =>
    chosen?.hash === location.hash && stepOf(chosen) === now
      ? [...way, chosen]
      : way.slice(0, Math.max(0, way.findIndex((choice) => stepOf(choice) === step)));

  // Each entry of the browser's history has the number of what showed there, until the page is opened anew.
  const seen = [];
  const opened = performance.timeOrigin;
  const arrive = (moved) => {
    const step = stepOf(document.getElementById(location.hash.slice(1)));
    const [when, number] = history.state ?? [];
    let showing = when === opened && seen[number];
    if (!showing) {
      showing = checks.map((check) =>
        check.box.contains(step) ? { now: step, way: follow(check, step) } : { now: check.now, way: check.way });
      history.replaceState([opened, seen.push(showing) - 1], '');
    }
    checks.forEach((check, place) => {
      const before = check.now;
      show(Object.assign(check, showing[place]));
      // When the page opens, the browser itself goes to its address.
      if (moved && check.now !== before) look(check);
    });
  };

  section.addEventListener('click', ({ target }) => {
    chosen = target.closest('.choices a');
  });
  addEventListener('hashchange', arrive);
  arrive();
})();

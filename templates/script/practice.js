/* helder template 1: makes the cards of the practice sheet a small quiz */
// Each card has answers to choose from: the right one is marked, counted, and the card turns. Without the script one reads
// the case, answers, and turns the card by hand. Nothing is stored. Comments begin a line, and no string goes over one.
(() => {
  const score = document.getElementById('score');
  if (!score) return;
  const { score: told, right: yes, wrong: no, again } = score.dataset;
  const cards = [...document.querySelectorAll('.choose')];
  let right = 0;
  let done = 0;

  const count = document.createElement('span');
  const restart = document.createElement('button');
  restart.type = 'button';
  restart.textContent = again;
  restart.addEventListener('click', () => {
    right = done = 0;
    cards.forEach(ask);
    score.replaceChildren();
    cards[0]?.querySelector('button').focus();
  });

  const tell = () => {
    count.textContent = told.replace('##', done).replace('#', right);
    if (!score.contains(count)) score.append(count, restart);
  };

  const answer = (list, chosen) => {
    const buttons = [...list.querySelectorAll('button')];
    if (buttons.some((button) => button.ariaDisabled)) return;
    const good = buttons[Number(list.dataset.right)];
    const mark = document.createElement('strong');
    mark.textContent = chosen === good ? yes : no;
    chosen.append(mark);
    for (const button of buttons) button.ariaDisabled = 'true';
    good.classList.add('right');
    if (chosen !== good) chosen.classList.add('wrong');
    list.closest('.drill').querySelector('details').open = true;
    done += 1;
    if (chosen === good) right += 1;
    tell();
  };

  const ask = (list) => {
    list.classList.add('asked');
    for (const item of list.children) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = item.dataset.answer ??= item.textContent;
      button.addEventListener('click', () => answer(list, button));
      item.replaceChildren(button);
    }
    list.closest('.drill').querySelector('details').open = false;
  };
  cards.forEach(ask);

  // On paper every card shows its back.
  addEventListener('beforeprint', () => {
    for (const card of document.querySelectorAll('.drill details')) card.open = true;
  });
})();

/* helder template 1: makes the cards of the practice sheet a small quiz */
// One card at a time: its answers are buttons, by number too; the right one is marked and counted, and the card turns. Without
// the script all cards stand below each other and are turned by hand. Nothing is stored. Comments begin a line, and no string
// goes over one.
(() => {
  const score = document.getElementById('score');
  if (!score) return;
  const { score: told, right: yes, wrong: no, next, again } = score.dataset;
  const cards = [...document.querySelectorAll('.case')];
  const count = document.createElement('span');
  let [at, right, done] = [0, 0, 0];

  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };

  // The answers of a card as they were before it was asked.
  const ask = (card) => {
    card.querySelector('details').open = false;
    const list = card.querySelector('.choose');
    list?.classList.add('asked');
    for (const item of list?.children ?? []) {
      item.replaceChildren(button((item.dataset.answer ??= item.textContent), ({ currentTarget }) => answer(card, list, currentTarget)));
    }
  };

  const answer = (card, list, chosen) => {
    if (chosen.ariaDisabled) return;
    const all = [...list.querySelectorAll('button')];
    const good = all[Number(list.dataset.right)];
    const mark = document.createElement('strong');
    mark.textContent = chosen === good ? yes : no;
    chosen.append(mark);
    for (const one of all) one.ariaDisabled = 'true';
    chosen.classList.add('wrong');
    good.classList.replace('wrong', 'right') || good.classList.add('right');
    card.querySelector('details').open = true;
    done += 1;
    right += Number(chosen === good);
    count.textContent = told.replace('##', done).replace('#', right);
    if (!score.contains(count)) score.append(count);
  };

  const show = (place) => {
    at = place;
    cards.forEach((card, number) => card.classList.toggle('away', number !== at));
    for (const part of document.querySelectorAll('.part')) part.classList.toggle('away', !part.contains(cards[at]));
  };

  const go = (place) => {
    show(place);
    const heading = cards[at].querySelector('h3');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    cards[at].scrollIntoView({ block: 'nearest' });
  };

  const restart = () => {
    [right, done] = [0, 0];
    cards.forEach(ask);
    score.replaceChildren();
    go(0);
  };

  cards.forEach((card, number) => {
    ask(card);
    const last = number + 1 === cards.length;
    const onward = button(last ? again : next, last ? restart : () => go(number + 1));
    onward.className = 'onward';
    card.append(onward);
  });
  show(Math.max(0, cards.findIndex((card) => `#${card.id}` === location.hash)));

  addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
    if (ctrlKey || altKey || metaKey) return;
    cards[at].querySelectorAll('.choose button')[Number(key) - 1]?.click();
  });
  // On paper every card shows its back.
  addEventListener('beforeprint', () => {
    for (const card of document.querySelectorAll('.drill details')) card.open = true;
  });
})();

/* helder template 1: answers the questions of a call by number keys */
// The number of an answer chooses it while the focus is among the questions of a decision, where it stands when the sheet
// opens: who speaks to the computer may say a number by accident anywhere else (WCAG 2.1.4). 0 begins again. Nothing is
// stored. Comments begin a line, and no string goes over one.
(() => {
  const checks = [...document.querySelectorAll('.check')].filter((check) => check.querySelector('.choices'));
  if (!checks.length) return;
  const shown = (check) => [...check.querySelectorAll('.step')].find((step) => step.checkVisibility());
  const look = (check, where) => {
    const step = shown(check);
    const heading = step?.querySelector('h4');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    step.scrollIntoView(where);
  };

  for (const check of checks) {
    check.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-9]$/.test(event.key)) return;
      const step = shown(check);
      const link = event.key === '0' ? step?.querySelector('.again:not(.report) a') : step?.querySelectorAll('.choices a')[event.key - 1];
      if (!link) return;
      // At once, so that the next key finds the focus where it belongs.
      location.hash = link.hash;
      look(check, { block: 'nearest' });
    });
  }
  addEventListener('hashchange', () => {
    const check = checks.find((one) => one.querySelector(':target'));
    if (check) look(check, { block: 'nearest' });
  });
  for (const told of document.querySelectorAll('.keys')) told.hidden = false;
  // Who came by an address of an answer is there already.
  const asked = checks.find((one) => one.querySelector(':target'));
  if (asked || !location.hash) look(asked ?? checks[0], { block: 'nearest' });
})();
